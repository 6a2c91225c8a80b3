-- Tokens issued before this instant are dead. Addresses are unique and found without regard to
-- case, but accents count: emailKey takes over from the collation of email.
ALTER TABLE `users`
  ADD COLUMN `tokensValidFrom` DATETIME(3) NULL,
  ADD COLUMN `emailKey` VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    GENERATED ALWAYS AS (LOWER(`email`)) STORED,
  ADD UNIQUE KEY `users_emailKey_key` (`emailKey`),
  ADD KEY `users_createdAt_idx` (`createdAt`),
  DROP KEY `users_email_key`;
