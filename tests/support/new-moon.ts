/** Longitude and anomalies of a lunation: degrees at 2000-01-06 and degrees a lunation. */
const angles = {
  sun: [2.5534, 29.1053567],
  moon: [201.5643, 385.81693528],
  node: [160.7108, 390.67050284],
  ascending: [124.7746, -1.56375588],
} as const;

/** Days, then how many times the anomaly of the sun, that of the moon, and the moon's argument of latitude enter. */
const terms: readonly (readonly [days: number, sun: number, moon: number, node: number])[] = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
  [0.00042, 1, 0, 2],
  [0.00038, 1, 0, -2],
  [-0.00024, -1, 2, 0],
];

/** Days, degrees at 2000-01-06 and degrees a lunation of the planets' largest pulls. */
const planets: readonly (readonly [days: number, at: number, rate: number])[] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
];

/** Seconds between the even time of astronomy and the clock in these years. */
const clockBehind = 70;

/**
 * The instant of the new moon that is nearest to a day, to about a minute (Meeus, Astronomical Algorithms, chapter 49): lunar
 * months begin on its day in Taiwan.
 */
export function newMoonNear(day: string): Date {
  const since2000 = (Date.parse(`${day}T12:00:00Z`) - Date.UTC(2000, 0, 6, 18, 14)) / 86_400_000;
  const lunation = Math.round(since2000 / 29.530588861);
  const century = lunation / 1236.85;
  const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  const at = ([start, rate]: readonly [number, number]) => start + rate * lunation;
  const eccentricity = 1 - 0.002516 * century;
  const [sun, moon, node] = [at(angles.sun), at(angles.moon) + 0.0107582 * century ** 2, at(angles.node)];
  const mean = 2451550.09766 + 29.530588861 * lunation + 0.00015437 * century ** 2;
  const pulls = terms.map(
    ([days, s, m, n]) => days * eccentricity ** Math.abs(s) * sine(s * sun + m * moon + n * node),
  );
  const others = planets.map(([days, start, rate]) => days * sine(start + rate * lunation));
  const sum = [...pulls, ...others, -0.00017 * sine(at(angles.ascending))].reduce((a, b) => a + b, 0);
  return new Date((mean + sum - 2440587.5) * 86_400_000 - clockBehind * 1000);
}
