import { getMetadataArgsStorage } from 'typeorm';
import { OPERATIONS, OUTCOMES, SHAPES } from '../../../src/access-log/event';
import {
  AccessEvent,
  AccessOperationEnum,
  AccessOutcomeEnum,
  AccessShapeEnum,
} from '../../../src/domain/accountability/access-event.entity';
import { classificationsOf, ownerOf } from '../../../src/vocabulary/classification';

describe('the access event of the graph', () => {
  it('has every column classified', () => {
    const columns = getMetadataArgsStorage().filterColumns(AccessEvent);
    expect(columns.map(({ propertyName }) => propertyName)).toEqual([...classificationsOf(AccessEvent).keys()]);
    expect(ownerOf(AccessEvent)).toEqual({ sort: 'nobody' });
  });

  it('knows every operation, shape and outcome', () => {
    expect(Object.keys(AccessOperationEnum)).toEqual(OPERATIONS);
    expect(Object.keys(AccessShapeEnum)).toEqual(SHAPES);
    expect(Object.keys(AccessOutcomeEnum)).toEqual(OUTCOMES);
  });
});
