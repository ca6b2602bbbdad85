/** @jest-environment jsdom */
// In one file, because loading React and Fluent UI takes longer than most of the tests.
import './steps/columns';
import './steps/introduction';
import './steps/prepare-step';
import './steps/results-step';
import './steps/rule-sheets';
import './steps/write-check';
import './steps/write-step';
