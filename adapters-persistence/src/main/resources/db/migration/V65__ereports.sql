-- Reports to the tax office (flow 10) as they were prepared: rows are added, and only their sending is written down later.
CREATE TABLE `ereports` (
  `id` VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` ENUM('TRANSACTIONS','PAYMENTS') NOT NULL,
  `firstDay` DATE NOT NULL,
  `lastDay` DATE NOT NULL,
  `sequence` INT NOT NULL,
  `type` ENUM('IN','RE') NOT NULL,
  `content` MEDIUMTEXT NOT NULL,
  `xml` MEDIUMTEXT NOT NULL,
  `hash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `preparedAt` DATETIME(3) NOT NULL,
  `sentOn` DATE NULL,
  `reference` VARCHAR(191) NULL,
  `markedBy` VARCHAR(191) NULL,
  `markedAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `ereports_period_key` (`kind`, `firstDay`, `lastDay`, `sequence`),
  KEY `ereports_preparedAt_idx` (`preparedAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
