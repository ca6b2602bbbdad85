/** Explanations and problems of the engine: what was read, what it became, each step to the decision. */
export const engine = {
  'field.read': '{title}: đọc “{written}”, hiểu là {value}',
  'field.missing': '{title}: ô để trống',
  'column.formula': '{title} = {value}, theo công thức {formula}',
  input: '{title}: {value}',
  'input.parent': '{title} (của tập thể): {value}',
  'input.facet': '{title} ({facet}): {value}',
  'input.ratio': '{title}, thực hiện so với chỉ tiêu: {value} lần',
  'input.met': '{title}, đạt chỉ tiêu: {value}',
  'input.exceeded': '{title}, vượt chỉ tiêu: {value}',
  'input.max': '{title}, điểm tối đa: {value}',
  'input.parameter': '{title}: {value}',

  'roll-up.count': '{title}: {value} (đếm được {taken} trong {base} dòng)',
  'roll-up.share': '{title}: {taken}/{base}',
  'roll-up.sum': '{title}: {value} (cộng {base} dòng)',
  'roll-up.mean': '{title}: {value} (trung bình của {base} dòng)',
  'roll-up.min': '{title}: {value} (nhỏ nhất trong {base} dòng)',
  'roll-up.max': '{title}: {value} (lớn nhất trong {base} dòng)',
  'over-part':
    'Đủ điều kiện nhưng phần “{part}” đã hết suất: phần này nhiều nhất {room} trong {seats} suất {award}; suất chuyển cho trường hợp tiếp theo',
  'over-part-reserved':
    'Đủ điều kiện nhưng các suất còn lại của {award} dành cho phần “{part}”; ngoài phần này nhiều nhất {room} trong {seats} suất',

  'row.belongs-nowhere':
    '“{key}” không tìm thấy tập thể của mình trong bảng “{owner}”. Hãy kiểm tra tên tập thể.',
  'row.belongs-nowhere-near':
    '“{key}”: không có “{written}” trong bảng “{owner}”. Có phải “{near}” không? Hãy sửa tên cho khớp.',
  'check.fails': '{otherwise} ({read})',
};
