import type { Syntax } from '../reading/syntax';
import { checkArithmetic, checkSign } from './arithmetic';
import { checkCall } from './call';
import { checkChoice } from './choice';
import { checkComparison } from './comparison';
import type { Context } from './context';
import { checkLogic, checkNot } from './logic';
import { checkName, literalFlag, literalText } from './name';
import { exactRatio, literalNumber, type Term } from './term';

/** The type and step of a part; undefined when it or one of its parts has been reported. */
export function check(syntax: Syntax, context: Context): Term | undefined {
  switch (syntax.kind) {
    case 'number':
      return literalNumber(syntax.value, syntax);
    case 'ratio':
      return exactRatio(syntax.value, syntax);
    case 'text':
      return literalText(syntax.value, syntax);
    case 'flag':
      return literalFlag(syntax.value, syntax);
    case 'name':
      return checkName(syntax.name, syntax.of, syntax, context);
    case 'sign':
      return checkSign(syntax.sign, syntax.operand, syntax, context);
    case 'not':
      return checkNot(syntax.operand, syntax, context);
    case 'arithmetic':
      return checkArithmetic(syntax.operator, syntax.left, syntax.right, syntax, context);
    case 'logic':
      return checkLogic(syntax.operator, syntax.left, syntax.right, syntax, context);
    case 'comparison':
      return checkComparison(syntax.operators, syntax.operands, syntax, context);
    case 'choice':
      return checkChoice(syntax.condition, syntax.yes, syntax.no, syntax, context);
    case 'call':
      return checkCall(syntax.name, syntax.nameAt, syntax.arguments, syntax, context);
    case 'refused':
      return undefined;
  }
}
