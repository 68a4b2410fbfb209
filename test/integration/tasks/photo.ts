/** The reference to a file that may be attached. */
export const PHOTO = {
  fileName: 'led rosso.jpg',
  mediaType: 'image/jpeg',
  bytes: 0,
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  location: 's3://tramontana-files/faults/led.jpg',
};
