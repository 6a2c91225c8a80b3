package fr.livrestaka.domain.files.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The file, or the order whose files are asked for, is somebody else's. */
public final class NotYourFile extends Refusal {
  private static final long serialVersionUID = 1L;

  private NotYourFile(String code) {
    super(Kind.FORBIDDEN, code);
  }

  public static NotYourFile ofOrder() {
    return new NotYourFile("files.order-not-yours");
  }

  public static NotYourFile file() {
    return new NotYourFile("files.not-yours");
  }

  /** Documents of the team stay. */
  public static NotYourFile ofTeam() {
    return new NotYourFile("files.team-file");
  }
}
