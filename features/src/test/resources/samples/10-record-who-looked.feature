@C10 @LOG @accesslog @topic-confirmed
Feature: We write down everyone who looks at your record
  You can ask who has looked at your record, and when. Nobody can change that list.

  @LOG-01 @must @core @basis-G @basis-N
  Rule: Every look is written down, whether it was allowed or refused
    The list says who looked, in what job and for whom they work.
    It says when, and for what purpose.

    @LOG-01.1
    Scenario Outline: Priya, who <tie>, tries to look
      If this fails: Doreen could not find out who tried to read about her life.
      Given Doreen's record says "Prefers evening visits"
      And Priya is a social worker who <tie>
      When Priya looks at Doreen's record to plan her visits
      Then Priya <result>
      And Doreen's list has one new line: Priya, <shown as>

      Examples: The only difference is whether Priya is helping Doreen
        | tie                     | result                        | shown as |
        | is helping Doreen       | sees "Prefers evening visits" | allowed  |
        | is helping someone else | is refused and sees nothing   | refused  |

  @LOG-02 @must @core @basis-N @negative
  Rule: Nobody can change the list of looks, whatever their job
    This holds for the people who run the system too.

    @LOG-02.1 @twin-LOG-02.2
    Scenario: Imran, who runs the system, tries to strike a line out
      If this fails: somebody who looked out of spite could hide it from Doreen.
      Given Imran works with "full rights"
      And the line is on Doreen's list of looks
      When Imran strikes the line out
      Then Imran is refused

    @LOG-02.2 @twin-LOG-02.1 @adult-only @reference
    Scenario: Imran strikes a line out of his own shopping list
      If this fails: the refusal above shows nothing, for Imran might be refused everything.
      Only for adults, because a child has no such list.
      Given Imran works with "full rights"
      And the line is on Imran's own shopping list
      When Imran strikes the line out
      Then the line is gone

  @LOG-03 @should @basis-P @paper @child @by-people
  Rule: Looks at paper are written down as well
    We write down each loan.
    Shown by people, because no system sees a folder on a shelf. The keeper shows the loan book.
