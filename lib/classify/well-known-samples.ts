/** Columns of data sets that every course uses; who pastes them pastes nothing of anybody's. */
const SAMPLES: readonly (readonly [name: string, columns: string])[] = [
  ['iris', 'sepal_length sepal_width petal_length petal_width species variety'],
  [
    'titanic',
    'passengerid survived pclass sibsp parch embarked cabin fare sex age name ticket who deck alone',
  ],
  ['mtcars', 'mpg cyl disp hp drat wt qsec vs am gear carb model'],
  ['auto-mpg', 'mpg cylinders displacement horsepower weight acceleration model_year origin car_name'],
  ['tips', 'total_bill tip sex smoker day time size'],
  ['penguins', 'species island bill_length_mm bill_depth_mm flipper_length_mm body_mass_g sex year'],
  ['diamonds', 'carat cut color clarity depth table price x y z'],
  ['boston', 'crim zn indus chas nox rm age dis rad tax ptratio b lstat medv'],
  [
    'california',
    'longitude latitude housing_median_age total_rooms total_bedrooms population households median_income median_house_value ocean_proximity',
  ],
  [
    'wine',
    'fixed_acidity volatile_acidity citric_acid residual_sugar chlorides free_sulfur_dioxide total_sulfur_dioxide density ph sulphates alcohol quality',
  ],
  ['gapminder', 'country continent year lifeexp pop gdppercap iso_alpha iso_num'],
  ['flights', 'year month passengers'],
  ['airquality', 'ozone solar_r wind temp month day'],
  [
    'pima',
    'pregnancies glucose bloodpressure skinthickness insulin bmi diabetespedigreefunction age outcome',
  ],
  ['movielens', 'userid movieid rating timestamp title genres'],
  ['faithful', 'eruptions waiting'],
];
const COLUMNS = SAMPLES.map(([name, columns]) => ({ name, columns: new Set(columns.split(' ')) }));

const keyOf = (column: string): string =>
  column
    .trim()
    .toLowerCase()
    .replace(/[ .-]+/g, '_')
    .replace(/_?\(\w+\)$/, '');

/** The public data set whose columns these are, nearly all of them and at least four; else null. */
export function wellKnownSample(columns: readonly string[]): string | null {
  const keys = columns.map(keyOf).filter((key) => key !== '');
  const found = COLUMNS.find(({ columns: known }) => {
    const shared = keys.filter((key) => known.has(key)).length;
    return shared >= 4 && shared * 10 >= keys.length * 9;
  });
  return found?.name ?? null;
}
