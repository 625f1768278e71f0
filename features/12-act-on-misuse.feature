@C12 @ACT @misuse @topic-confirmed
Feature: We act when someone misuses your record
  We look into any wrong look at your record. We take action where that is right, and we tell you.

  @ACT-01 @must @core @basis-G @basis-N
  Rule: Every alert or accusation is looked into by someone independent
    An investigation opens. Its owner comes from outside the accused worker's line of managers. It stays
    open until the look is found justified, not justified, or not clear. This project's own figure: due in
    20 working days. A council may declare another.

  @ACT-02 @should @basis-P
  Rule: We can stop the accused worker's access at once, without telling them what it is about
    We can close that one record to them, or all records.

  @ACT-03 @must @basis-N
  Rule: If a look was not justified, there is always an outcome, with a date
    It may be advice, discipline, action on a contract or dismissal. It may be a referral to the regulator
    of social workers, the police or the Information Commissioner. To take no action needs a reason and a
    second signature.

  @ACT-04 @must @core @basis-N
  Rule: We tell you if someone looked at your record without good reason
    We tell you what was seen, by whom (by name or by role), what we did about it and how to complain. Our
    promises on telling you decide how soon, and for what reasons it may be later.

  @ACT-05 @must @core @basis-L @timing
  Rule: After a data breach we decide within 72 hours whether to report it to the Information Commissioner
    The hours run from the time we became aware, weekends included, and we write that time down. If we
    report late, we keep the reasons. If the risk to you is high, we tell you without undue delay. If it is
    low, we write down why.

  @ACT-06 @must @basis-N @negative
  Rule: To be curious, or to do it for training, never makes a look justified
    No investigation can be closed as justified on such an account.

  @ACT-07 @must @basis-N @negative
  Rule: A look is judged by the purpose given at the time, not by a story told later
    Nobody can look without stating a purpose. The investigator sees that purpose. An account given days
    later must rest on it.

  @ACT-08 @must @basis-N @joint
  Rule: If a partner's worker misuses your record, we take it to that partner with the evidence
    Both organisations can see that the two cases belong together. We may suspend the partner's access, for
    one user or for a team.

  @ACT-09 @should @basis-P @paper
  Rule: A lost paper file is reported at once and searched for the same day
    The file is marked as missing. If it was stolen, we note the number of the police report. We begin to
    treat it as a data breach, and we tell you.

  @ACT-10 @should @basis-P
  Rule: Each year we publish how often people overrode a check, claimed a tie or looked without good reason
    We also publish what came of it. The figures identify nobody, and a number under 5 is not shown.
