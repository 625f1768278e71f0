@C10 @LOG @accesslog @topic-confirmed
Feature: We write down everyone who looks at your record
  You can ask who has looked at your record, and when. Nobody can change that list.

  @LOG-01 @must @core @basis-G @basis-N
  Rule: Every look is written down, whether it was allowed or refused
    This includes every search result opened, print, export, share, change, override and failed try. The
    list says who it was by name, in what job and for whom they work, and exactly when. It says whose record
    and which part, what was done, and for what purpose. It also gives the working tie relied on, how the
    checks came out, the way in, and a number that links steps that belong together.

  @LOG-02 @must @core @basis-N @negative
  Rule: Nobody can change or delete an entry in the list of looks, whatever their job
    This holds for the people who run the system too. If anyone tampers with the store behind it, a check
    finds that out. The check points to the first entry that has been broken.

  @LOG-03 @must @core @basis-N
  Rule: If a look cannot be written down, it does not happen
    Nothing is shown without an entry. The system refuses until the list can be written again.

  @LOG-04 @must @core @basis-N
  Rule: You can have the list of who looked at your record and when, free of charge
    Online you see it at once. On paper you get it within one month, by the same clock as a copy of your
    record. It shows each name, job, team and organisation, with the date and time. It also shows the
    purpose in plain words, and the kind of information seen.

  @LOG-05 @must @basis-L @basis-D @negative
  Rule: We may show a role and team in place of a worker's name, but only where naming would endanger staff
    A manager must agree and give a reason. The look itself is never hidden. A secret safeguarding check, or
    a look that the police asked for, may be shown later, but only by our rules for telling you late. We
    review a hidden name within six months. This project's own figure: six months. A council may declare a
    shorter time.

  @LOG-06 @must @basis-N
  Rule: A look by a computer service shows both the service and the person or job that set it off
    This covers links between systems, timed jobs, backups and automated tools.

  @LOG-07 @reference @basis-D
  Rule: A search that lists names is one entry, with the words searched for and the people shown
    Opening one of those records adds another entry. This is this project's own rule.

  @LOG-08 @must @core @basis-N @joint
  Rule: A health partner's look is listed under the name of the person who looked
    The shared record must pass on that worker's own identity, not one account for the whole partner. We
    refuse a request that comes without it.

  @LOG-09 @must @core @basis-G @basis-D @paper
  Rule: Looks at paper count too, and your list shows paper and electronic looks together in order of time
    We write down each loan out and back, each reading in the viewing room and each copy. We also write down
    when the emergency duty team opens a file.

  @LOG-10 @reference @basis-D
  Rule: Reading the list of looks is itself written down
    We log it when you read your own list, but we do not show it back to you as a look by staff. This is
    this project's own rule.

  @LOG-11 @must @basis-N @child
  Rule: Once you can decide for yourself, or turn 18, your list covers the whole life of your record
    It includes looks by those who acted for you as a child, such as a parent.

  @LOG-12 @must @basis-N @basis-P @timing
  Rule: We keep the list of looks at least as long as the record it is about
    The list never goes before the record does.
