@C4 @KEEP @recordkeeping @confirmed
Feature: We keep full, accurate, private and safe records of the help we give you
  We keep proper records in any form, on paper or on screen, and we look after them. What was written can
  always be traced, and nothing is changed in secret.

  @KEEP-01 @must @basis-G
  Rule: Every entry says who wrote it, in what job and for whom, and when
    The author is one real person, not a shared login. The entry gives their role and organisation, the time
    of the event, the time of writing, the source and the format. An entry that lacks any of these cannot be
    saved.

    Not yet tested: an entry without an author or a time of writing. A worker has no way to leave them out.

    @KEEP-01.1
    Scenario Outline: <worker> writes an entry, and it says who, when and from where
      If this fails: nobody could tell later who said this about Ravi, and how they knew.
      Given Ravi's record says "Goes to the day centre on Mondays"
      And <worker> is helping Ravi
      When <worker> writes "Asked for a later bus" in Ravi's record
      Then the new entry names <worker> as its author, with job and organisation
      And the new entry shows when it happened and when it was written
      And the new entry shows its source and its format
      And Ravi's list has one new line: <worker>, allowed

      Examples: Each entry has its own author
        | worker |
        | Priya  |
        | Lottie |

    @KEEP-01.2
    Scenario Outline: Priya writes an entry and leaves out <part>
      If this fails: half an entry about Ravi could be saved, and later be taken for the whole.
      Given Ravi's record says "Goes to the day centre on Mondays"
      And Priya is helping Ravi
      When Priya writes "Asked for a later bus" in Ravi's record, leaving out <part>
      Then Ravi's record <outcome> "Asked for a later bus"
      And Ravi's list has one new line: Priya, <shown as>

      Examples: One part missing is enough to turn it away
        | part                  | outcome      | shown as |
        | nothing               | now says     | allowed  |
        | the time of the event | does not say | refused  |
        | the source            | does not say | refused  |
        | the format            | does not say | refused  |

  @KEEP-02 @should @basis-P @timing
  Rule: The system sets the time of writing, and no entry can describe an event in the future
    Staff cannot set or change the time of writing. An event dated in the future is turned away. An entry
    made more than five working days after the event is saved, and is marked as late.

    @KEEP-02.1
    Scenario Outline: Priya writes about something that happens <event time>
      If this fails: a thing that has not happened could stand in Beth's record as a fact.
      Given Beth's record says "Has a new key worker"
      And Priya is helping Beth
      When Priya writes "Came to the meeting" in Beth's record, about an event <event time>
      Then Beth's record <outcome> "Came to the meeting"
      And Beth's list has one new line: Priya, <shown as>

      Examples: Only what has happened can be written down
        | event time       | outcome      | shown as |
        | an hour ago      | now says     | allowed  |
        | an hour from now | does not say | refused  |
        | tomorrow         | does not say | refused  |

    @KEEP-02.2
    Scenario Outline: Priya writes about something that happened <event time>
      If this fails: words put down from a fading memory would look as good as words from the same day.
      Given Beth's record says "Has a new key worker"
      And Priya is helping Beth
      When Priya writes "Came to the meeting" in Beth's record, about an event <event time>
      Then Beth's record now says "Came to the meeting"
      And the new entry <mark>
      And Beth's list has one new line: Priya, allowed

      Examples: The last day that is in time, and the first that is late
        | event time            | mark                  |
        | five working days ago | is not marked as late |
        | six working days ago  | is marked as late     |

    @KEEP-02.3
    Scenario: The time of writing is the system's own
      If this fails: somebody could make an entry about Beth look older than it is.
      Given Beth's record says "Has a new key worker"
      And Priya is helping Beth
      When Priya writes "Came to the meeting" in Beth's record, about an event six working days ago
      Then the new entry shows the present as its time of writing
      And Beth's list has one new line: Priya, allowed

  @KEEP-03 @must @core @basis-N @negative
  Rule: Nobody can overwrite or wipe out what was written: a correction makes a new version
    No way into the system lets anyone delete an entry. Those with the right to see it can read back exactly
    how the record stood at any past moment.

    @KEEP-03.1
    Scenario: A correction makes a new version, and the old words can still be read
      If this fails: what was once said about Beth could be made to vanish, and nobody could be held to it.
      Given Beth's record says "Lives alone"
      And Priya is helping Beth
      When Priya corrects "Lives alone" in Beth's record to "Lives with a friend"
      Then Beth's record now says "Lives with a friend"
      And Beth's record does not say "Lives alone"
      And Beth's record as it stood before still says "Lives alone"
      And Beth's list has one new line: Priya, allowed

    @KEEP-03.2
    Scenario Outline: <worker>, <job>, tries to delete an entry
      If this fails: a worker could get rid of the one entry that shows what went wrong for Beth.
      Given Beth's record says "Told us about the bruises"
      And someone has tried to allocate <worker> to Beth
      When <worker> tries to delete "Told us about the bruises" from Beth's record
      Then Beth's record still says "Told us about the bruises"
      And Beth's list shows each failed try by <worker>
      And Beth's list shows no look by <worker>

      Examples: Whatever the job, there is no door
        | worker | job                          |
        | Priya  | a social worker              |
        | Grace  | a team manager               |
        | Marion | the records officer          |
        | Felix  | the privacy officer          |
        | Rufus  | who runs the computer system |

    @KEEP-03.3
    Scenario Outline: Priya looks at the record as it stood <moment>
      If this fails: nobody could prove later what was known about Beth on the day when it mattered.
      Given Beth's record says "Lives alone"
      And Beth's record was corrected from "Lives alone" to "Lives with a friend"
      And Priya is helping Beth
      When Priya looks at Beth's record as it stood <moment>
      Then Priya sees "<seen>"
      And Priya does not see "<not seen>"
      And Beth's list has one new line: Priya, allowed

      Examples: Each moment has its own words
        | moment                  | seen                | not seen            |
        | before it was corrected | Lives alone         | Lives with a friend |
        | after it was corrected  | Lives with a friend | Lives alone         |

    @KEEP-03.4
    Scenario Outline: Priya, who <tie> Beth, looks at the past of the record
      If this fails: the past of Beth's record would stand open to those who may not see its present.
      Given Beth's record says "Lives alone"
      And Beth's record was corrected from "Lives alone" to "Lives with a friend"
      And Priya <tie> Beth
      When Priya looks at Beth's record as it stood before it was corrected
      Then Priya <result>
      And Beth's list has one new line: Priya, <shown as>

      Examples: The only difference is whether Priya is helping Beth
        | tie                 | result                      | shown as |
        | is helping          | sees "Lives alone"          | allowed  |
        | has stopped helping | is refused and sees nothing | refused  |

  @KEEP-04 @should @basis-P @child
  Rule: Each child has a record of their own, even when a note is about brothers and sisters
    Saving a note for two children at once makes two entries, one in each record. A family view never mixes
    a restricted part of one child's record into another's.

  @KEEP-05 @should @basis-P
  Rule: We look for double records of one person, and we can join them, or part them again, without loss
    The system reports records that may be doubles. They have the same NHS number, or the same name, birth
    date and postcode. A manager must agree to join them, and both histories are kept. Parting them again
    brings both back whole, with their lists of looks.

  @KEEP-06 @should @basis-P @negative
  Rule: An entry put in the wrong record is moved, and leaves behind a marker without content
    The marker says that an entry was made there in error, on what date and by whom. We tell everyone who
    read the entry in the meantime. If it left the council, we look into it as a possible data breach.

  @KEEP-07 @must @basis-G
  Rule: What we store and send electronically is encrypted, and a document opens only through the access checks
    Nobody can reach a document by guessing where it is kept. Every export carries a mark with the name of
    the user and the time.

  @KEEP-08 @must @basis-G @paper
  Rule: Every paper volume has a label that says what it is, where it belongs and how private it is
    Its title is a reference, never a diagnosis. The label gives the dates covered, the place, the
    protective marking, and which volume it is of how many. Two open volumes may not cover the same dates:
    the second is turned away.

  @KEEP-09 @should @basis-P
  Rule: If you have both a paper and an electronic record, each one shows that the other exists
    Each also shows which of the two is the main one. The system reports where they do not match.
