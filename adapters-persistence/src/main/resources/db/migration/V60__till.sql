-- Payments by hand as they were sealed: rows are only added, each bound by its hash to the one before.
CREATE TABLE `till_entries` (
  `position` BIGINT NOT NULL,
  `kind` ENUM('RECEIVED','VOIDED') NOT NULL,
  `paymentId` VARCHAR(191) NOT NULL,
  `invoiceId` VARCHAR(191) NOT NULL,
  `way` ENUM('VIREMENT','CHEQUE','ESPECES','CARTE','AUTRE') NOT NULL,
  `amount` INT NOT NULL,
  `paidAt` DATETIME(3) NOT NULL,
  `referenceHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `recordedBy` VARCHAR(191) NULL,
  `happenedAt` DATETIME(3) NOT NULL,
  `sealedAt` DATETIME(3) NOT NULL,
  `perpetual` BIGINT NOT NULL,
  `hash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`position`),
  KEY `till_entries_paymentId_idx` (`paymentId`, `kind`),
  KEY `till_entries_sealedAt_idx` (`sealedAt`, `position`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What came in by day, month and year, and in all until then: rows are only added, in a chain of their own.
CREATE TABLE `till_closings` (
  `number` BIGINT NOT NULL,
  `period` ENUM('DAY','MONTH','YEAR') NOT NULL,
  `firstDay` DATE NOT NULL,
  `lastDay` DATE NOT NULL,
  `position` BIGINT NOT NULL,
  `total` BIGINT NOT NULL,
  `perpetual` BIGINT NOT NULL,
  `entryHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `hash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`number`),
  KEY `till_closings_period_idx` (`period`, `number`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The only row says where both chains stand, and whether all that was there before them is sealed.
CREATE TABLE `till_head` (
  `id` TINYINT NOT NULL,
  `position` BIGINT NOT NULL,
  `perpetual` BIGINT NOT NULL,
  `hash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `closing` BIGINT NOT NULL,
  `closingHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `takenOver` TINYINT(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO `till_head` (`id`, `position`, `perpetual`, `hash`, `closing`, `closingHash`)
VALUES (1, 0, 0, REPEAT('0', 64), 0, REPEAT('0', 64));

-- The months whose last hashes were sent to where they are kept outside this machine.
CREATE TABLE `chain_witnesses` (
  `month` CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`month`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
