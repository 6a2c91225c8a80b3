package fr.livrestaka.domain.audit;

/** What an audit entry is about; names as stored. */
public enum AuditTargetType {
  user,
  command,
  invoice,
  payment,
  file,
  auth,
  system
}
