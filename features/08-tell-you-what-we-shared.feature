@C8 @TELL @telling @confirmed
Feature: We tell you what we shared, with whom and why
  If we had to share without your agreement, we tell you as soon as we can. You can see a list of what we
  shared and with whom.

  @TELL-01 @must @core @basis-G
  Rule: Sharing without your consent always sets a duty to tell you
    The duty begins in the same step as the sharing. The sharing cannot be saved without it.

  @TELL-02 @must @core @basis-G @basis-D @timing
  Rule: We tell you as soon as possible
    We set about it at once. If it becomes overdue, it goes to the team manager and then to the Caldicott
    Guardian. This project's own figure: five working days. A council may declare a shorter time, but not a
    longer one.

  @TELL-03 @must @core @basis-L @basis-D @negative
  Rule: We may tell you later only for a few grave reasons, and never without an end in sight
    The reasons are danger to someone, harm to a crime or safeguarding enquiry, a court's order, or not
    knowing where you are. Someone other than the person who shared must agree, with a written reason. There
    is always a date to look again, and each review is written down. This project's own figure: at most 20
    working days ahead. A council may declare a shorter time.

  @TELL-04 @must @core @basis-G
  Rule: We tell you what we shared, with whom, when, and why we could not get your consent first
    We tell you the kinds of information, and what the one who got it may do with it. We tell you how to
    complain and name this guarantee. The notice comes in your format and to your safe address.

  @TELL-05 @must @core @basis-G
  Rule: You can see at any time a list of what we shared, with your consent or without
    It names each organisation, with the purpose, the date, the kinds of information and the ground. A share
    that we may not tell you about yet is missing. No gap or count gives it away.

  @TELL-06 @must @basis-G @timing
  Rule: If we tell you late, we show the true date and say why it is late
    The entry then joins your list under the day it happened. It says that you were told late, and because
    of what.

  @TELL-07 @must @basis-L @child
  Rule: For a child, who is told depends on whether the child understands
    A child who understands is told. The holder of parental responsibility is then told too only if the
    child agrees, or if the child's welfare needs it. For other children we tell the holder, unless the
    holder is the risk.

  @TELL-08 @must @basis-L @adult
  Rule: If you are not able to understand the notice, we tell someone who can act for you
    That is your attorney or deputy for welfare. If there is none, it is an advocate, or a relative we have
    consulted, if that is in your best interests. If the attorney is the source of the risk, we do not tell
    the attorney.

  @TELL-09 @must @basis-G @paper
  Rule: If we hand over paper, the same duty to tell you begins
    It begins once the copy is registered, as with a copy given to the police at the counter. A copy found
    later that nobody registered is an incident.

  @TELL-10 @must @basis-L @negative
  Rule: Our notice never gives away what others told us in confidence
    Nor does it say who made a referral about you.
