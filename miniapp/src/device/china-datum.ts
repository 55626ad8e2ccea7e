type Point = { readonly lat: number; readonly lng: number };

const { PI, abs, cos, sin, sqrt } = Math;
const semiAxis = 6_378_245;
const eccentricity = 0.006_693_421_622_965_943;

const ripple = (x: number) => ((20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2) / 3;
const north = (x: number, y: number) =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * sqrt(abs(x)) +
  ripple(x) +
  ((20 * sin(y * PI) + 40 * sin((y / 3) * PI)) * 2) / 3 +
  ((160 * sin((y / 12) * PI) + 320 * sin((y * PI) / 30)) * 2) / 3;
const east = (x: number, y: number) =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * sqrt(abs(x)) +
  ripple(x) +
  ((20 * sin(x * PI) + 40 * sin((x / 3) * PI)) * 2) / 3 +
  ((150 * sin((x / 12) * PI) + 300 * sin((x / 30) * PI)) * 2) / 3;

/**
 * A browser's WGS-84 position in the datum of maps in China (GCJ-02), within a few metres; both in degrees.
 * The two differ by up to 500 m there, enough to end up in the next street. Source: the published approximation.
 */
export const toGcj02 = ({ lat, lng }: Point): Point => {
  const [x, y] = [lng - 105, lat - 35];
  const angle = (lat / 180) * PI;
  const curve = 1 - eccentricity * sin(angle) ** 2;
  const dLat = (north(x, y) * 180) / (((semiAxis * (1 - eccentricity)) / (curve * sqrt(curve))) * PI);
  const dLng = (east(x, y) * 180) / ((semiAxis / sqrt(curve)) * cos(angle) * PI);
  return { lat: lat + dLat, lng: lng + dLng };
};
