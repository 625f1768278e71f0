@C19 @SEC @secondaryuse @confirmed
Feature: We protect you when your record is used for more than your own care
  We may check the quality of care, with controls. Research and planning use data that identifies nobody,
  or your consent, or a lawful exception. We honour your opt-out.

  @SEC-01 @must @basis-N @basis-L
  Rule: By default, research and planning get only data that identifies nobody
    It holds no names, no personal numbers, no full dates and no postcodes. A count under 5 is not shown.
    Free text is left out.

  @SEC-02 @must @core @basis-L @adult
  Rule: Before an adult's data that identifies them is used beyond care, all those who opted out are removed
    This means the National Data Opt-out. Our check is no more than 21 days old, and we take those people
    out entirely before the data is drawn. It does not apply with consent, for a legal duty, for a public
    interest that outweighs it, or if the data identifies nobody. We record which one it was.

  @SEC-03 @must @core @basis-L @child
  Rule: The national opt-out does not cover children's social care, but a limit you set with us still does
    That is national policy. If the data mixes adults and children, each source follows its own rule.

  @SEC-04 @must @core @basis-L @negative
  Rule: An opt-out never gets in the way of looks for your own care
    For example, if you opted out, your discharge from hospital still works with all the information it
    needs.

  @SEC-05 @should @basis-P
  Rule: When we check quality, the system draws the sample, and nobody picks records by hand
    On your list, such a look is shown as checking quality.

  @SEC-06 @should @basis-P @negative
  Rule: If a researcher wants to reach people, we contact them, and the researcher does not
    If you refuse, we record it once. If you ask us to, we honour it for all studies.

  @SEC-07 @should @basis-P
  Rule: To use your record in teaching, we need your consent, or must take out all that could identify you
    Screenshots and exports are flagged.

  @SEC-08 @must @basis-L
  Rule: Your opt-out and your limits hold after you die
    We honour them as we did in your life.

  @SEC-09 @reference @basis-D
  Rule: Automated tools that work on records answer to you and to a person
    We record the purpose, the data protection impact assessment and the decision that a person made. What a
    tool wrote is labelled, and you can object. No tool of another firm is trained on data that identifies
    you. This is this project's own rule.
