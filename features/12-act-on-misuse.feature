@C12 @ACT @misuse @topic-confirmed
Feature: We act when someone misuses your record
  We look into any wrong look at your record. We take action where that is right, and we tell you.

  @ACT-01 @must @core @basis-G @basis-N
  Rule: Every alert or accusation is looked into by someone independent
    An investigation opens. Its owner comes from outside the accused worker's line of managers. It stays
    open until the look is found justified, not justified, or not clear. This project's own figure: due in
    20 working days. A council may declare another.

    Not yet tested: that an alert alone is enough, and who gave the accused worker the work.

    @ACT-01.1
    Scenario Outline: Someone says that <worker>, <whose team>, looked without need
      If this fails: a manager could look into her own team, and nobody would look into it from outside.
      Given <worker> has looked at Doreen's record
      When Felix asks Grace to find out why <worker> looked at Doreen's record
      Then Doreen's list has one new line: Felix, <shown as>
      And Grace <duty> to find out why <worker> looked at Doreen's record

      Examples: The only difference is whose team the worker is in
        | worker | whose team                 | shown as | duty          |
        | Dev    | who is not in Grace's team | allowed  | now has       |
        | Priya  | who is in Grace's team     | refused  | does not have |

    @ACT-01.2
    Scenario Outline: Felix asks <owner> to find out why Grace looked
      If this fails: the accused could be the judge of what they did.
      Given Grace has looked at Doreen's record
      When Felix asks <owner> to find out why Grace looked at Doreen's record
      Then Doreen's list has one new line: Felix, <shown as>
      And <owner> <duty> to find out why Grace looked at Doreen's record

      Examples: The only difference is who is asked
        | owner | shown as | duty          |
        | Yusuf | allowed  | now has       |
        | Grace | refused  | does not have |

    @ACT-01.3
    Scenario Outline: Felix has found out what he could, and closes it as <result>
      If this fails: nobody could tell what came of it, or it would stay in question for good.
      Given Priya has looked at Doreen's record
      And Felix is finding out why Priya looked at Doreen's record
      When Felix closes it as <result>
      Then Doreen's list has one new line: Felix, allowed
      And Felix reads that the look <stands>

      Examples: The only difference is what Felix found
        | result    | stands        |
        | justified | was justified |
        | not clear | is not clear  |

    @ACT-01.4
    Scenario Outline: Felix <before>, and now calls it justified
      If this fails: a finding that hurts somebody could be made good in silence later on.
      Given Priya has looked at Doreen's record
      And Felix <before>
      When Felix closes it as justified
      Then Doreen's list has one new line: Felix, <shown as>
      And Felix reads that the look <stands>

      Examples: The only difference is whether it was closed before
        | before                                                         | shown as | stands            |
        | is finding out why Priya looked at Doreen's record             | allowed  | was justified     |
        | found that Priya had no good reason to look at Doreen's record | refused  | was not justified |

    @ACT-01.5 @reference
    Scenario: Grace has twenty working days to find out
      If this fails: the question could lie on a desk until nobody remembers.
      Given Dev has looked at Doreen's record
      When Felix asks Grace to find out why Dev looked at Doreen's record
      Then Doreen's list has one new line: Felix, allowed
      And Grace has until the twentieth working day to find out

  @ACT-02 @should @basis-P
  Rule: We can stop the accused worker's access at once, without telling them what it is about
    We can close that one record to them, or all records.

    Not yet tested: what else shows that somebody is suspected, such as a desk that is cleared.

    @ACT-02.1
    Scenario Outline: Felix has closed <which> to Priya, and she looks at Doreen's
      If this fails: whoever is accused could read on while we find out, or would be warned that we do.
      Given Doreen's record says "Prefers evening visits"
      And Priya is helping Doreen
      And Felix has suspended Priya's access to <which>
      When Priya looks at Doreen's record to give care
      Then Priya <result>
      And the answer to Priya does not say what it is about
      And Doreen's list has one new line: Priya, <shown as>

      Examples: The only difference is what is closed
        | which           | result                        | shown as |
        | Doreen's record | sees nothing                  | refused  |
        | every record    | sees nothing                  | refused  |
        | Tomasz's record | sees "Prefers evening visits" | allowed  |

    @ACT-02.2
    Scenario Outline: Felix <giving> Priya's access, and she looks
      If this fails: whoever was cleared could never help Doreen again, or nobody would stay shut out.
      Given Doreen's record says "Prefers evening visits"
      And Priya is helping Doreen
      And Felix has suspended Priya's access to Doreen's record
      And Felix <giving> that access
      When Priya looks at Doreen's record to give care
      Then Priya <result>
      And Doreen's list has one new line: Priya, <shown as>

      Examples: The only difference is whether it was given back
        | giving             | result                        | shown as |
        | has given back     | sees "Prefers evening visits" | allowed  |
        | has not given back | sees nothing                  | refused  |

    @ACT-02.3
    Scenario Outline: <worker>, <who>, suspends Priya's access to Doreen's record
      If this fails: a rival at work could shut Priya out, and Doreen would be left without her.
      Given Doreen's record says "Prefers evening visits"
      And Priya is helping Doreen
      When <worker> suspends Priya's access to Doreen's record
      Then Doreen's list has one new line: <worker>, <shown as>
      And Priya <opening> read "Prefers evening visits" in Doreen's record

      Examples: The only difference is who does it
        | worker | who                  | shown as | opening       |
        | Felix  | the privacy officer  | allowed  | can no longer |
        | Dev    | a colleague at work  | refused  | can still     |

  @ACT-03 @must @basis-N
  Rule: If a look was not justified, there is always an outcome, with a date
    It may be advice, discipline, action on a contract or dismissal. It may be a referral to the regulator
    of social workers, the police or the Information Commissioner. To take no action needs a reason and a
    second signature.

    Not yet tested: each sort of outcome but advice, and an outcome that comes after the end.

    @ACT-03.1
    Scenario Outline: Felix, who <writing> what followed for Priya, calls the look not justified
      If this fails: it could be found that Priya should not have looked, and nothing would ever follow.
      Given Priya has looked at Doreen's record
      And Felix is finding out why Priya looked at Doreen's record
      And Felix <writing> what followed for Priya
      When Felix closes it as not justified
      Then Doreen's list has one new line: Felix, <shown as>
      And Felix reads that the look <stands>

      Examples: The only difference is whether an outcome was written down
        | writing              | shown as | stands               |
        | has written down     | allowed  | was not justified    |
        | has not written down | refused  | is still in question |

    @ACT-03.2
    Scenario Outline: Nothing is to follow for Priya, and Dr Mallory <signing>
      If this fails: one person alone could let a friend off.
      Given Priya has looked at Doreen's record
      And Felix is finding out why Priya looked at Doreen's record
      And Felix has written down that nothing follows for Priya
      And Dr Mallory <signing> that nothing follows
      When Felix closes it as not justified
      Then Doreen's list has one new line: Felix, <shown as>
      And Felix reads that the look <stands>

      Examples: The only difference is whether somebody else has signed
        | signing        | shown as | stands               |
        | has signed     | allowed  | was not justified    |
        | has not signed | refused  | is still in question |

    @ACT-03.3
    Scenario Outline: <signer>, <who>, signs that nothing follows for Priya
      If this fails: the second signature could be from the same hand as the first.
      Given Priya has looked at Doreen's record
      And Felix is finding out why Priya looked at Doreen's record
      And Felix has written down that nothing follows for Priya
      When <signer> signs that nothing follows
      Then Doreen's list has one new line: <signer>, <shown as>
      And Felix <opening> close it as not justified

      Examples: The only difference is who signs
        | signer     | who                    | shown as | opening      |
        | Dr Mallory | the Caldicott Guardian | allowed  | can now      |
        | Felix      | who wrote it down      | refused  | still cannot |

    @ACT-03.4
    Scenario Outline: Felix writes down that nothing follows, <reasons>
      If this fails: nobody could ever ask why nothing was done.
      Given Priya has looked at Doreen's record
      And Felix is finding out why Priya looked at Doreen's record
      When Felix writes down that nothing follows for Priya, <reasons>
      Then Doreen's list has one new line: Felix, <shown as>
      And Felix <reading> that nothing follows for Priya

      Examples: The only difference is whether Felix says why
        | reasons         | shown as | reading           |
        | with reasons    | allowed  | reads             |
        | without reasons | refused  | does not yet read |

    @ACT-03.5
    Scenario Outline: Felix writes down what followed for Priya, and that it was <day>
      If this fails: an outcome could be promised for some day, and never come.
      Given Priya has looked at Doreen's record
      And Felix is finding out why Priya looked at Doreen's record
      When Felix writes down what followed for Priya, and that it was <day>
      Then Doreen's list has one new line: Felix, <shown as>
      And Felix <reading> what followed for Priya, and on which day

      Examples: The only difference is the day
        | day      | shown as | reading           |
        | today    | allowed  | reads             |
        | tomorrow | refused  | does not yet read |

  @ACT-04 @must @core @basis-N
  Rule: We tell you if someone looked at your record without good reason
    We tell you what was seen, by whom (by name or by role), what we did about it and how to complain. Our
    promises on telling you decide how soon, and for what reasons it may be later.

    Not yet tested: that telling which is late goes to someone more senior, and that you are told why it was late.

    @ACT-04.1
    Scenario Outline: Felix closes it as <result>
      If this fails: we could know that somebody should not have looked, and keep it to ourselves.
      Given Priya has looked at Doreen's record
      And Felix is finding out why Priya looked at Doreen's record
      And Felix has written down what followed for Priya
      When Felix closes it as <result>
      Then Doreen's list has one new line: Felix, allowed
      And Felix <must> tell Doreen of that look

      Examples: The only difference is what Felix found
        | result        | must     |
        | not justified | must now |
        | justified     | need not |

    @ACT-04.2
    Scenario Outline: <worker>, <who>, tells Doreen of that look
      If this fails: whoever looked could be the one to tell her, and tell her that it was nothing.
      Given Priya has looked at Doreen's record
      And Felix found that Priya had no good reason to look at Doreen's record
      When <worker> tells Doreen of that look
      Then Doreen's list has one new line: <worker>, <shown as>
      And Doreen <reading> that Priya looked without good reason

      Examples: The only difference is who tells her
        | worker | who             | shown as | reading           |
        | Felix  | who found it    | allowed  | reads             |
        | Priya  | who had looked  | refused  | does not yet read |

    @ACT-04.3
    Scenario: Doreen reads all that there is to be told
      If this fails: she would be told that something happened, and could do nothing with it.
      Given Priya has looked at Doreen's record
      And Felix found that Priya had no good reason to look at Doreen's record
      When Felix tells Doreen of that look
      Then Doreen's list has one new line: Felix, allowed
      And Doreen reads that Priya looked without good reason
      And Doreen reads what Priya saw, and what followed
      And Doreen reads how to complain of that look

    @ACT-04.4
    Scenario Outline: Grace puts off for <stretch> that Doreen is told
      If this fails: what is put off could be put off until nobody asks any more.
      Given Priya has looked at Doreen's record
      And Felix found that Priya had no good reason to look at Doreen's record
      When Grace puts off for <stretch> that Doreen is told of that look, with reasons
      Then Doreen's list has one new line: Grace, <shown as>
      And Felix <more> time to tell Doreen of that look

      Examples: The only difference is for how long
        | stretch   | shown as | more        |
        | two weeks | allowed  | has more    |
        | a year    | refused  | has no more |

    @ACT-04.5
    Scenario Outline: Grace puts off that Doreen is told, <reasons>
      If this fails: it could be put off because it is awkward.
      Given Priya has looked at Doreen's record
      And Felix found that Priya had no good reason to look at Doreen's record
      When Grace puts off for two weeks that Doreen is told of that look, <reasons>
      Then Doreen's list has one new line: Grace, <shown as>
      And Felix <more> time to tell Doreen of that look

      Examples: The only difference is whether Grace says why
        | reasons         | shown as | more        |
        | with reasons    | allowed  | has more    |
        | without reasons | refused  | has no more |

    @ACT-04.6
    Scenario Outline: <worker>, <who>, puts off that Doreen is told
      If this fails: a friend of hers at the next desk could have it put off.
      Given Priya has looked at Doreen's record
      And Felix found that Priya had no good reason to look at Doreen's record
      When <worker> puts off for two weeks that Doreen is told of that look, with reasons
      Then Doreen's list has one new line: <worker>, <shown as>
      And Felix <more> time to tell Doreen of that look

      Examples: The only difference is who puts it off
        | worker | who                 | shown as | more        |
        | Grace  | a team manager      | allowed  | has more    |
        | Dev    | a colleague at work | refused  | has no more |

    @ACT-04.7 @reference
    Scenario: Felix has five working days to tell Doreen
      If this fails: she would go on trusting somebody whom we know not to trust.
      Given Priya has looked at Doreen's record
      And Felix is finding out why Priya looked at Doreen's record
      And Felix has written down what followed for Priya
      When Felix closes it as not justified
      Then Doreen's list has one new line: Felix, allowed
      And Felix has until the fifth working day to tell Doreen of that look

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

    @ACT-06.1
    Scenario Outline: Priya says that she looked <excuse>, and Felix calls it justified
      If this fails: anybody could read on, and say afterwards that it was to learn.
      Given Priya has looked at Doreen's record
      And Felix is finding out why Priya looked at Doreen's record
      And Priya has said that it was <excuse>
      When Felix closes it as justified
      Then Doreen's list has one new line: Felix, <shown as>
      And Felix reads that the look <stands>

      Examples: The only difference is what Priya says
        | excuse           | shown as | stands               |
        | for care         | allowed  | was justified        |
        | for training     | refused  | is still in question |
        | out of curiosity | refused  | is still in question |

    @ACT-06.2
    Scenario Outline: Priya first says that it was <excuse>, and then that it was for care
      If this fails: a second story would wipe out the first one.
      Given Priya has looked at Doreen's record
      And Felix is finding out why Priya looked at Doreen's record
      And Priya has said that it was <excuse>
      And Priya has said that it was for care
      When Felix closes it as justified
      Then Doreen's list has one new line: Felix, <shown as>
      And Felix reads that the look <stands>

      Examples: The only difference is what Priya said first
        | excuse           | shown as | stands               |
        | for care         | allowed  | was justified        |
        | out of curiosity | refused  | is still in question |

  @ACT-07 @must @basis-N @negative
  Rule: A look is judged by the purpose given at the time, not by a story told later
    Nobody can look without stating a purpose. The investigator sees that purpose. An account given days
    later must rest on it.

    @ACT-07.1
    Scenario Outline: Priya looks at Doreen's record <why>
      If this fails: a good reason could be made up when somebody asks for it.
      Given Doreen's record says "Prefers evening visits"
      And Priya is helping Doreen
      When Priya looks at Doreen's record <why>
      Then Priya <result>
      And Doreen's list has one new line: Priya, <shown as>

      Examples: The only difference is whether Priya says why
        | why                | result                        | shown as |
        | to give care       | sees "Prefers evening visits" | allowed  |
        | without saying why | sees nothing                  | refused  |

    @ACT-07.2
    Scenario Outline: Priya looked <purpose>, and Felix reads what is known of it
      If this fails: whoever finds out would have nothing to go by but Priya's word.
      Given Priya has looked at Doreen's record <purpose>
      And Felix is finding out why Priya looked at Doreen's record
      When Felix reads what is known of that look
      Then Felix reads there that it was <purpose>
      And Doreen's list has one new line: Felix, allowed

      Examples: The only difference is what Priya said when she looked
        | purpose              |
        | to give care         |
        | to keep someone safe |

    @ACT-07.3
    Scenario Outline: Priya looked to give care, and Felix calls it justified because it was <purpose>
      If this fails: any look could be made good by a better story, told days later.
      Given Priya has looked at Doreen's record to give care
      And Felix is finding out why Priya looked at Doreen's record
      When Felix closes it as justified, because it was <purpose>
      Then Doreen's list has one new line: Felix, <shown as>
      And Felix reads that the look <stands>

      Examples: The only difference is the purpose on which it rests
        | purpose              | shown as | stands               |
        | to give care         | allowed  | was justified        |
        | to keep someone safe | refused  | is still in question |

  @ACT-08 @must @basis-N @joint
  Rule: If a partner's worker misuses your record, we take it to that partner with the evidence
    Both organisations can see that the two cases belong together. We may suspend the partner's access, for
    one user or for a team.

    Not yet tested: that we may suspend the access of one user or of a team.

    @ACT-08.1
    Scenario Outline: Tilly works for a partner, and Felix <does>
      If this fails: the partner would never know what its own worker did.
      Given Tilly has looked at Doreen's record to give care
      And Felix is finding out why Tilly looked at Doreen's record
      When Felix <does>
      Then Doreen's list has one new line: Felix, allowed
      And Tilly's organisation <reading> that Tilly looked to give care

      Examples: The only difference is whether Felix passes it on
        | does                              | reading           |
        | refers it to Tilly's organisation | reads             |
        | reads what is known of that look  | does not yet read |

    @ACT-08.2
    Scenario Outline: Felix refers it to Tilly's organisation, and <partner>'s looks for it
      If this fails: what Tilly is accused of would be told to everybody we work with.
      Given Tilly has looked at Doreen's record to give care
      And Felix is finding out why Tilly looked at Doreen's record
      When Felix refers it to Tilly's organisation
      Then Doreen's list has one new line: Felix, allowed
      And <partner>'s organisation <reading> that Tilly looked to give care

      Examples: The only difference is for whom Tilly works
        | partner | reading           |
        | Tilly   | reads             |
        | Bram    | does not yet read |

    @ACT-08.3
    Scenario Outline: Tilly's organisation <does>
      If this fails: two cases about one look could run side by side, and never meet.
      Given Tilly has looked at Doreen's record to give care
      And Felix is finding out why Tilly looked at Doreen's record
      And Felix has referred it to Tilly's organisation
      When Tilly's organisation <does>
      Then Felix <reading> the case number of Tilly's organisation

      Examples: The only difference is whether it gives its number
        | does                      | reading           |
        | gives its own case number | reads             |
        | gives no case number      | does not yet read |

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
