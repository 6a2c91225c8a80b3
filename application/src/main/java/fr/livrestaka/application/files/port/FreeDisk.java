package fr.livrestaka.application.files.port;

/** The disks that uploads are written to. */
public interface FreeDisk {
  /** How many bytes can still be written, on the fullest of them. */
  long bytes();
}
