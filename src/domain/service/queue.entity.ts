import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutNobody, NotPersonal } from '../../vocabulary/classification';
import { Department } from '../department';

@Entity('queue')
@AboutNobody()
@ObjectType({ simpleResolvers: true, description: 'Where work of a department waits for somebody to take it.' })
export class Queue {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this queue.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('text')
  @Field(() => String, { description: 'Name of the queue.' })
  @NotPersonal('the company’s own organisation')
  name!: string;

  @Column({ type: 'text', enum: Department })
  @Field(() => Department, { description: 'Whose work it holds.' })
  @NotPersonal('the company’s own organisation')
  department!: Department;

  @Column('uuid', { nullable: true })
  teamId!: string | null;
}
