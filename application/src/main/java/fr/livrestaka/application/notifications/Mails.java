package fr.livrestaka.application.notifications;

import java.util.List;

/** A reaction that sends mails of its own, apart from those that carry notices. */
public interface Mails {
  /** Names of the templates. */
  List<String> templates();
}
