import { expect, test } from 'vitest';
import { files, isTest, linesThatMatch } from './files.ts';

/** Everything that takes a picture, picks one, records, or reads a file a person has. */
const ways =
  /chooseImage|chooseMedia|chooseVideo|chooseMessageFile|chooseFile|createCameraContext|<Camera\b|getUserMedia|ImageCapture|type=["']file["']|showOpenFilePicker|startRecordScreen|previewMedia|open-?[tT]ype=["']chooseAvatar/;

const phone = files.filter(
  (file) => file.startsWith('miniapp/') && /\.(tsx?|js|json|html)$/.test(file) && !isTest(file),
);

test('photos of people are impossible: nothing on the phone takes, picks or reads a picture', () => {
  expect(phone.length).toBeGreaterThan(100);
  expect(linesThatMatch(ways, phone)).toEqual([]);
});

test('the camera is opened for codes only, and never looks into the album', () => {
  const scans = linesThatMatch(/\bscanCode\b/, phone);
  expect(scans.length).toBe(1);
  expect(scans[0]).toMatch(/onlyFromCamera: true.*scanType: \['qrCode'\]/);
});
