/**
 * Private ranges as such, and addresses that every router, container network and tutorial has; chapters are numbered with single digits: they point to nobody's
 * network. RFC 1918, RFC 6598, and the defaults of Docker, Kubernetes and home routers.
 */
const COMMONPLACE =
  /^(?:10\.\d\.\d\.\d|10\.0\.0\.\d{1,2}|10\.0\.[0-3]\.0|10\.\d{1,3}\.0\.0|10\.96\.0\.\d{1,2}|10\.244\.\d{1,2}\.\d{1,3}|10\.10\.10\.\d{1,2}|10\.0\.2\.15|10\.255\.255\.25[45]|10\.11\.12\.13|192\.168\.(?:[0-2]|10|33|50|56|99|100|122|178)\.\d{1,3}|192\.168\.0\.0|172\.1[67]\.0\.\d{1,2}|172\.(?:1[6-9]|2\d|3[01])\.0\.[01]|172\.31\.255\.255|192\.168\.255\.255|100\.64\.0\.[0-9])$/;

/** @param address dotted decimals, without a mask */
export const isCommonplace = (address: string): boolean => COMMONPLACE.test(address);
