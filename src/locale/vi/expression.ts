import { pairs } from '../pairs';

/** What a part of an expression is. */
const KINDS = {
  number: 'số',
  ratio: 'tỷ lệ',
  flag: 'giá trị có/không',
  text: 'chữ',
  texts: 'danh sách nhiều mục',
  date: 'ngày',
  level: 'mức trong thang',
};

/** What the place of that part asks for. */
const NEEDS = {
  number: 'cần một số',
  flag: 'cần một điều kiện có/không',
  date: 'cần một ngày (ngày cố định viết date("2021-11-15"))',
  text: 'cần chữ (mức trong thang thì đổi sang chữ bằng text(…))',
  texts: 'cần một cột có thể chứa nhiều mục (cột một mục thì so sánh bằng ==)',
  group: 'cần một giá trị dùng để chia nhóm',
  orderable: 'cần một giá trị có thứ tự (số, ngày, mức trong thang)',
  comparable: 'không so sánh được (hỏi có mục nào trong đó thì dùng has(…))',
};

export const expression = {
  ...pairs(
    'expression.needs',
    NEEDS,
    KINDS,
    (need, kind) => `Trong “{whole}”: “{quote}” là ${kind}, ở đây ${need}.`,
  ),
  ...pairs(
    'expression.differ',
    KINDS,
    KINDS,
    (left, right) =>
      `Trong “{quote}”: “{left}” là ${left}, “{right}” là ${right}; hai bên phải cùng loại (ngày cố định viết date("2021-11-15"), mức trong thang đổi sang chữ bằng text(…)).`,
  ),

  'expression.empty': 'Biểu thức để trống.',
  'expression.too-long':
    'Biểu thức dài {length} ký tự (bắt đầu bằng “{quote}”); nhiều nhất là {most}. Hãy tách thành nhiều cột.',
  'expression.too-deep': 'Đến “{quote}” biểu thức lồng nhau quá {most} lớp. Hãy tách thành nhiều cột.',
  'expression.unfinished': 'Biểu thức chưa hết: sau “{quote}” còn thiếu một giá trị.',
  'expression.unexpected': 'Không hiểu “{quote}”: có dấu đặt sai chỗ hoặc thiếu một giá trị.',
  'expression.no-operator':
    'Giữa các phần của “{quote}” không có phép tính. Tên viết liền bằng dấu gạch dưới; phép nhân viết *.',
  'expression.comma':
    'Dấu phẩy trong “{quote}” không nằm giữa các tham số của một hàm. Số thập phân viết bằng dấu chấm.',
  'expression.bracket-open': 'Ngoặc mở ở “{quote}” không có ngoặc đóng.',
  'expression.bracket-close': 'Ngoặc đóng ở “{quote}” không có ngoặc mở.',
  'expression.character': 'Không dùng được “{quote}” trong biểu thức.',
  'expression.text-unfinished': 'Đoạn chữ {quote} thiếu dấu " ở cuối.',
  'expression.text-escape':
    'Trong đoạn chữ {quote} có dấu \\ không hiểu được; chỉ dùng \\" và \\\\ (ngoài ra \\/, \\n, \\t, \\uXXXX).',
  'expression.number': 'Số “{quote}” quá lớn hoặc quá nhỏ.',
  'expression.use-instead': 'Không dùng “{quote}”: hãy viết bằng {instead}',
  'expression.assignment': '“{quote}”: không gán giá trị trong biểu thức. So sánh bằng nhau viết ==',
  'expression.semicolon':
    '“{quote}”: không dùng dấu chấm phẩy. Một biểu thức chỉ có một kết quả; tham số của hàm cách nhau bằng dấu phẩy.',
  'expression.comment': 'Không viết chú thích trong biểu thức: “{quote}”.',
  'expression.array': 'Không dùng mảng hay ngoặc vuông: “{quote}”.',
  'expression.object': 'Không dùng ngoặc nhọn: “{quote}”.',
  'expression.factorial': '“{quote}”: không có phép giai thừa. Phủ định viết not (…), khác nhau viết !=',
  'expression.transpose': '“{quote}”: không dùng dấu nháy đơn. Đoạn chữ đặt trong dấu "…".',
  'expression.bitwise':
    '“{quote}”: không có phép toán trên bit. “Và” viết and, “hoặc” viết or, “không” viết not.',
  'expression.elementwise': '“{quote}”: không có phép tính trên mảng; viết * / ^ không kèm dấu chấm.',
  'expression.conversion': '“{quote}”: không đổi đơn vị trong biểu thức (to và in là từ dành riêng).',
  'expression.range': '“{quote}”: dấu hai chấm chỉ dùng trong “điều kiện ? giá trị : giá trị khác”.',
  'expression.choice-brackets':
    'Ở “{quote}”: một lựa chọn “… ? … : …” nằm trong lựa chọn khác phải đặt trong ngoặc.',
  'expression.not-allowed': 'Biểu thức không dùng được “{quote}”.',
  'expression.reserved':
    '“{quote}” là từ dành riêng, không dùng làm tên hay giá trị. Hỏi một ô có trống không thì dùng missing(…).',
  'expression.remainder':
    '“{quote}”: không có phép chia lấy dư. Tỷ lệ viết số liền dấu, như 70% hoặc 5‰, và sau đó phải có phép tính.',
  'expression.ratio-after-sign':
    '“{quote}”: không cộng, trừ thẳng một tỷ lệ, vì không rõ là phần của cái gì. Viết rõ phép nhân, như x * 110%, hoặc đặt tỷ lệ trong ngoặc.',
  'expression.bare-date': '“{quote}” được hiểu là phép trừ. Ngày viết date("{quote}").',
  'expression.not-without-brackets':
    '“{quote}”: not chỉ phủ định phần đứng ngay sau nó. Hãy đặt ngoặc: not (…) hoặc (not …).',
  'expression.parent-alone': '“{quote}” phải kèm một tên, như parent.ten_cot.',
  'expression.member': '“{quote}”: dấu chấm chỉ dùng sau parent, như parent.ten_cot.',
  'expression.no-function': '“{quote}”: đứng trước ngoặc không phải là một hàm. Phép nhân viết *.',

  'expression.unknown-name': 'Không có tên “{name}”.',
  'expression.unknown-name-similar': 'Không có tên “{name}”; có phải là “{similar}”?',
  'expression.unknown-function': 'Không có hàm “{name}”.',
  'expression.unknown-function-similar': 'Không có hàm “{name}”; có phải là “{similar}”?',
  'expression.function-without-call': '“{quote}” là một hàm, viết {usage}',
  'expression.arguments': '“{quote}” có {count} tham số; hàm này viết {usage}',
  'expression.needs-name':
    'Trong “{whole}”: “{quote}” phải là một tên (tiêu chí, danh hiệu, bước xét), không phải một phép tính.',
  'expression.constant-text': 'Trong “{whole}”: “{quote}” phải là một đoạn chữ viết sẵn trong dấu "…".',
  'expression.constant-count': 'Trong “{whole}”: “{quote}” phải là một số nguyên viết sẵn, từ 1 trở lên.',
  'expression.date':
    '“{quote}”: “{text}” không phải là một ngày có thật. Ngày viết năm-tháng-ngày, như date("2021-11-15").',
  'expression.units':
    'Trong “{quote}”: “{left}” tính bằng đơn vị “{leftUnit}”, “{right}” tính bằng đơn vị “{rightUnit}” (để trống là tỷ lệ thuần); hai bên phải cùng đơn vị.',
  'expression.ratio-unit':
    'Trong “{quote}”: tỷ lệ “{ratio}” đứng cạnh “{value}”, mà “{value}” tính bằng đơn vị “{unit}”. Viết một số theo đơn vị đó, hoặc lấy {ratio} của một giá trị.',
  'expression.scales': 'Trong “{quote}”: “{left}” và “{right}” thuộc hai thang mức khác nhau.',
  'expression.unknown-level': '“{level}” không phải là một mức của “{of}”. Các mức: {levels}.',
  'expression.seats-unit': '“{quote}” tính bằng đơn vị “{unit}”, không phải là một tỷ lệ.',

  'expression.division-by-zero': 'Phép chia “{quote}” có số chia bằng 0.',
  'expression.overflow': 'Kết quả của “{quote}” quá lớn.',
  'expression.power': 'Lũy thừa “{quote}” không có giá trị.',
  'expression.round-digits': '“{quote}”: số chữ số thập phân phải là số nguyên từ 0 đến 15.',
  'expression.seats-base': '“{quote}”: số làm gốc là {value}, phải là số nguyên không âm.',
  'expression.seats-share': '“{quote}”: tỷ lệ là {value}, phải là số không âm.',

  'expression.comma-unclear':
    'Dấu phẩy trong “{quote}” có thể là dấu thập phân hoặc dấu ngăn tham số. Viết số thập phân bằng dấu chấm, hoặc ngăn các tham số bằng dấu chấm phẩy.',
  'expression.comma-beside-semicolon':
    'Trong “{quote}” có cả dấu phẩy và dấu chấm phẩy ngăn tham số. Chỉ dùng một loại.',
};
