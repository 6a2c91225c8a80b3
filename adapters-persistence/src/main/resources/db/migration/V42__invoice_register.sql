-- What every row of the books said after it was made or changed, in a chain of its own.
CREATE TABLE `invoice_register` (
  `position` BIGINT NOT NULL,
  `documentId` VARCHAR(191) NOT NULL,
  `content` TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `hash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`position`),
  KEY `invoice_register_documentId_idx` (`documentId`, `position`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The only row says where the register stands, and whether all that was there before it is entered.
CREATE TABLE `invoice_register_head` (
  `id` TINYINT NOT NULL,
  `position` BIGINT NOT NULL,
  `hash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `takenOver` TINYINT(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO `invoice_register_head` (`id`, `position`, `hash`) VALUES (1, 0, REPEAT('0', 64));
