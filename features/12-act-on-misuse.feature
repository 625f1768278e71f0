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

    Not yet tested: that the Information Commissioner is told, and what you read of the breach.

    @ACT-05.1
    Scenario Outline: Yusuf reports a breach about Tomasz, known <since>
      If this fails: the hours would begin when somebody found the time to write it down, or stop at weekends.
      Given Tomasz's record says "Prefers evening visits"
      When Yusuf reports a breach about Tomasz, known <since>
      Then Tomasz's list has one new line: Yusuf, allowed
      And Yusuf reads that 72 hours run from then

      Examples: The only difference is since when we have known of it
        | since             |
        | just now          |
        | since Friday noon |

    @ACT-05.2
    Scenario Outline: Yusuf, who told the Commissioner <edge> the 72 hours ended, does not say why
      If this fails: we could be late each time and never say why, or be called late when we are not.
      Given Yusuf has reported a breach about Tomasz, known for five days
      When Yusuf decides, and told the Commissioner <edge> the 72 hours ended
      Then Tomasz's list has one new line: Yusuf, <shown as>
      And Yusuf <reads> what was decided

      Examples: The only difference is two minutes
        | edge        | reads             | shown as |
        | just before | reads             | allowed  |
        | just after  | does not yet read | refused  |

    @ACT-05.3
    Scenario Outline: Yusuf told the Commissioner a day late, <reasons>
      If this fails: nobody could find out later why Tomasz's letter was kept quiet for so long.
      Given Yusuf has reported a breach about Tomasz, known for five days
      When Yusuf decides, and told the Commissioner late <reasons>
      Then Tomasz's list has one new line: Yusuf, <shown as>
      And Yusuf <reads> what was decided

      Examples: The only difference is whether Yusuf says why
        | reasons         | reads             | shown as |
        | with reasons    | reads             | allowed  |
        | without reasons | does not yet read | refused  |

    @ACT-05.4
    Scenario: Yusuf says why it was late, and it is kept
      If this fails: the reasons would be asked for, and thrown away.
      Given Yusuf has reported a breach about Tomasz, known for five days
      When Yusuf decides, and told the Commissioner late with reasons
      Then Tomasz's list has one new line: Yusuf, allowed
      And Yusuf reads there why it was late

    @ACT-05.5
    Scenario Outline: Yusuf decides that the risk to Tomasz is <risk>
      If this fails: those in danger would hear nothing, or everybody would be frightened for nothing.
      Given Yusuf has reported a breach about Tomasz, known just now
      When Yusuf decides that the risk is <risk>, with reasons
      Then Tomasz's list has one new line: Yusuf, allowed
      And Yusuf <must> tell the person of the breach

      Examples: The only difference is the risk
        | risk | must     |
        | high | must now |
        | low  | need not |

    @ACT-05.6
    Scenario Outline: Yusuf decides that the risk is low, <reasons>
      If this fails: a stroke of the pen would be enough to tell nobody.
      Given Yusuf has reported a breach about Tomasz, known just now
      When Yusuf decides that the risk is low, <reasons>
      Then Tomasz's list has one new line: Yusuf, <shown as>
      And Yusuf <reads> what was decided

      Examples: The only difference is whether Yusuf says why
        | reasons         | reads             | shown as |
        | with reasons    | reads             | allowed  |
        | without reasons | does not yet read | refused  |

    @ACT-05.7
    Scenario: Yusuf says why the risk is low, and it is kept
      If this fails: Tomasz was told nothing, and nobody would know on what grounds.
      Given Yusuf has reported a breach about Tomasz, known just now
      When Yusuf decides that the risk is low, with reasons
      Then Tomasz's list has one new line: Yusuf, allowed
      And Yusuf reads there why the risk is low

    @ACT-05.8
    Scenario Outline: <worker>, <job>, decides that the risk is low
      If this fails: whoever sent the letter to the wrong house could decide that it does not matter.
      Given Yusuf has reported a breach about Tomasz, known just now
      When <worker> decides that the risk is low, with reasons
      Then Tomasz's list has one new line: <worker>, <shown as>
      And Yusuf <must> decide about the breach

      Examples: The only difference is the job
        | worker | job                                | must     | shown as |
        | Yusuf  | the information governance officer | need not | allowed  |
        | Priya  | a social worker                    | must now | refused  |

    @ACT-05.9 @reference
    Scenario: Yusuf has until the next working day to tell Tomasz
      If this fails: Tomasz would hear of the danger when it is too late to do anything.
      Given Yusuf has reported a breach about Tomasz, known just now
      When Yusuf decides that the risk is high, with reasons
      Then Tomasz's list has one new line: Yusuf, allowed
      And Yusuf must tell the person of the breach by the end of the next working day

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

    Not yet tested: that the search is done, and what you read of the loss.

    @ACT-09.1
    Scenario Outline: Marion reports that Tomasz's paper file <loss>
      If this fails: a stolen file would be looked for on shelves, and not by the police.
      Given Tomasz's record says "Prefers evening visits"
      When Marion reports that Tomasz's paper file <loss>
      Then Tomasz's list has one new line: Marion, <shown as>
      And the store's list says that Tomasz's paper file <state>

      Examples: The only difference is the number of the police report
        | loss                                  | state           | shown as |
        | was stolen, with the police number    | is missing      | allowed  |
        | was stolen, without the police number | is not reported | refused  |

    @ACT-09.2
    Scenario: Marion reports a theft, and the number of the police report is kept
      If this fails: nobody could ask the police what became of Tomasz's file.
      Given Tomasz's record says "Prefers evening visits"
      When Marion reports that Tomasz's paper file was stolen, with the police number
      Then Tomasz's list has one new line: Marion, allowed
      And the store's list gives the police number for Tomasz's paper file

    @ACT-09.3
    Scenario: Marion has until the end of the day to search
      If this fails: the file would be looked for next week, when it is long gone.
      Given Tomasz's record says "Prefers evening visits"
      When Marion reports that Tomasz's paper file is lost
      Then Tomasz's list has one new line: Marion, allowed
      And Marion must search for the lost file by the end of today

    @ACT-09.4
    Scenario: Marion reports a loss, and it begins to count as a breach of which Tomasz is told
      If this fails: a lost file would be a matter of the shelf, and Tomasz would never hear of it.
      Given Tomasz's record says "Prefers evening visits"
      When Marion reports that Tomasz's paper file is lost
      Then Tomasz's list has one new line: Marion, allowed
      And Yusuf must now decide about the breach
      And Yusuf must now tell the person of the lost file

    @ACT-09.5
    Scenario Outline: Marion searches and <finds>
      If this fails: a file would be crossed off the list of lost files because somebody had a look.
      Given Marion has reported that Tomasz's paper file is lost
      When Marion searches for the lost file and <finds>
      Then Tomasz's list has one new line: Marion, allowed
      And the store's list says that Tomasz's paper file <state>

      Examples: The only difference is whether the file is found
        | finds            | state          |
        | finds it         | has been found |
        | does not find it | is missing     |

  @ACT-10 @should @basis-P
  Rule: Each year we publish how often people overrode a check, claimed a tie or looked without good reason
    We also publish what came of it. The figures identify nobody, and a number under 5 is not shown.
