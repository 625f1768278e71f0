@C14 @CAP @capacity @topic-confirmed
Feature: We help you decide, and if you cannot, only the right people decide for you
  If you still cannot decide, someone with legal power does, or professionals act in your best interests.
  They ask those close to you and respect what you said before.

  @CAP-01 @must @core @basis-L
  Rule: From the age of 16, you are taken to be able to decide
    The system has no mark to say that a person cannot decide. We record it only for one decision on one
    date. We note the support you had, both stages of the finding, who assessed you, and when we will look
    again.

  @CAP-02 @must @core @basis-L @negative
  Rule: Nobody may act for you because you cannot decide, unless you were assessed for that very decision
    The assessment must be current, or the act is refused. Your diagnosis, your age or an unwise choice is
    never enough as the only reason.

  @CAP-03 @must @core @basis-L
  Rule: We check that a person who claims the authority to act for you really has it
    We check that a lasting power of attorney is registered and not revoked. We check its kind, its limits,
    and whether attorneys act jointly: if so, all of them must confirm. We check what a deputy's order
    covers and when it ends. An enduring power covers property only. Authority that is not registered, has
    ended or was revoked is refused, and so is any after death.

  @CAP-04 @must @core @basis-L @negative
  Rule: While you can decide, your attorney for health and welfare only assists you, and your no wins
    The attorney may then do only what you consent to.

  @CAP-05 @must @core @basis-L @negative
  Rule: An attorney for money gets only what the money task needs
    Notes on your personal care are refused. Bills for care are allowed, or a letter about your ability to
    decide if they need one to act. A full request for your record by such an attorney or deputy counts as
    made for you. We still filter what they get, as for all who act for you.

  @CAP-06 @must @core @basis-L @basis-D
  Rule: Someone who acts for you does not get what you told us in confidence from them
    We also hold back what you clearly refused to let them have, and child abuse information if it is not in
    your interests. We do so even if you would see it all yourself. The law on what you wished and expected
    covers deputies chosen by a court and holders of parental responsibility. For an attorney you chose, we
    hold back the same things, but we give another reason: the confidence we owe you. That is this project's
    own choice.

  @CAP-07 @must @core @basis-N @basis-L
  Rule: If nobody has the authority to decide for you, a named senior practitioner decides in your best interests
    The record shows your wishes, past and present, your feelings and your beliefs. It shows whom we asked,
    the less restrictive choice and what was decided. If your wishes are left blank, it must say that we
    tried and could not find them.

  @CAP-08 @must @basis-L
  Rule: If you have nobody to speak for you in a major decision, we call in an independent advocate
    For the decisions that the law lists, a task is set to call in a mental capacity advocate. They may
    inspect and copy the records that we think matter to it. To refuse them an item we must give a reason,
    and copies are logged. A Care Act advocate needs your consent, or your best interests if you cannot give
    it.

  @CAP-09 @must @basis-L @timing
  Rule: If you are able to decide at some times only, what can be put off is put off, to a set date
    Once you can decide again, those who acted for you can no longer look. We then offer to go through with
    you what was shared.

  @CAP-10 @must @basis-L @negative
  Rule: If someone who acts for you is named in a safeguarding concern, their access is suspended
    It stays so while the case is with the Office of the Public Guardian or the Court of Protection. Nothing
    about it gives away the concern. We record whom we will consult in their place.

  @CAP-11 @should @basis-P @paper
  Rule: We see real proof of authority before we act on it, and record that we saw it
    That is the original, a certified copy, or the digital proof that the Office of the Public Guardian
    gives. Copies go on the index of the paper file. Just saying so is not enough.

  @CAP-12 @must @basis-L
  Rule: On the day you die, everyone's power to act for you in life ends
    This holds for attorneys, deputies and those you consented to. What they ask for after that follows our
    promise on the record's whole life.
