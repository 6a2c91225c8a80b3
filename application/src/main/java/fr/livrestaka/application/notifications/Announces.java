package fr.livrestaka.application.notifications;

import java.util.List;

/** A reaction that tells people something; what it may tell is in the catalogue of notices. */
public interface Announces {
  List<NoticeKind> notices();
}
