package fr.livrestaka.application.live;

/** The way to one listener. */
public interface LiveOutlet {
  /** Whether the listener takes one more now; nothing is sent before. */
  boolean hasRoom();

  void send(LiveEvent event);

  /** Nothing more comes. */
  void end();
}
