import { Entity, PrimaryColumn } from 'typeorm';

/** That a colleague works in a team; no type of the graph. */
@Entity('team_member')
export class TeamMember {
  @PrimaryColumn('uuid')
  teamId!: string;

  @PrimaryColumn('uuid')
  staffId!: string;
}
