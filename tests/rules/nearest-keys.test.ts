import { nearestKeys } from '../../src/rules/decide/nearest-keys';

const KEYS = [
  ['Nguyễn Văn An', 'Văn phòng'],
  ['Nguyễn Văn An', 'Tài chính'],
  ['Trần Thị Bình', 'Tài chính'],
  ['Thôn 1', 'Văn phòng'],
  ['Lê Chi', 'Văn phòng'],
  ['Phạm Dung', 'Văn phòng'],
];
const near = (...key: string[]) => nearestKeys(KEYS).near(key);

describe('who could be meant by a name that nobody has', () => {
  it('is whoever has the name in another unit, each of them', () => {
    expect(near('nguyễn văn an', 'Phòng cũ')).toEqual([
      'Nguyễn Văn An | Văn phòng',
      'Nguyễn Văn An | Tài chính',
    ]);
  });

  it('is whose name is a slip of the pen away', () => {
    expect(near('Trần Thị Bính', 'Tài chánh')).toEqual(['Trần Thị Bình | Tài chính']);
  });

  it('is not told by a unit that many share', () => {
    expect(near('Đặng Quốc Khánh', 'Văn phòng')).toEqual([]);
  });

  it('is not another number', () => {
    expect(nearestKeys([['Thôn 1'], ['Thôn 12']]).near(['Thôn 2'])).toEqual([]);
  });

  it('is nobody where nothing is like it, or where there is nobody', () => {
    expect(near('Hoàng Thị Em', 'Trạm Y tế')).toEqual([]);
    expect(nearestKeys([]).near(['An'])).toEqual([]);
  });
});
