-- keptToken: whoever proves the current password keeps the session that he changes it from; it is the
-- SHA-256 of that session's token, which lives on though it was issued before tokensValidFrom.
-- listed: what administrators see of the accounts: neither erased ones nor the program's own. Lists go
-- along the first index, counts (clients by month among them) along the second.
ALTER TABLE `users`
  ADD COLUMN `keptToken` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN `listed` TINYINT(1)
    GENERATED ALWAYS AS (
      (`isActive` = 1 OR `email` NOT LIKE '%@anonymized.local')
      AND LOWER(`email`) COLLATE utf8mb4_bin <> '__temp_upload_user__@staka.internal') STORED,
  ADD KEY `users_listed_createdAt_idx` (`listed`, `createdAt`, `id`),
  ADD KEY `users_listed_role_isActive_createdAt_idx` (`listed`, `role`, `isActive`, `createdAt`);
