-- mailboxProvenAt: when a link from a mail proved that the address is the account's owner's.
-- shadow: made for a guest who has paid while another account, which had proven nothing, held the address; no
-- address finds it, so it has a key of its own.
ALTER TABLE `users`
  ADD COLUMN `mailboxProvenAt` DATETIME(3) NULL,
  ADD COLUMN `shadow` TINYINT(1) NOT NULL DEFAULT 0,
  ADD KEY `users_shadow_email_idx` (`shadow`, `email`);

ALTER TABLE `users`
  MODIFY COLUMN `emailKey` VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    GENERATED ALWAYS AS (IF(`shadow` = 1, CONCAT('shadow:', `id`), LOWER(`email`))) STORED;

-- Nobody is in charge of an order of his own.
UPDATE `commandes` SET `correcteurId` = NULL WHERE `correcteurId` = `userId`;
