-- Declarations of withdrawal (C. conso. L221-21) as they were received. They are evidence: the program adds rows and
-- neither changes nor removes one, so that they outlive the order and the account. `hash` is over all the rest.
CREATE TABLE `withdrawals` (
  `id` VARCHAR(191) NOT NULL,
  `commandeId` VARCHAR(191) NOT NULL,
  `name` VARCHAR(200) NOT NULL,
  `email` VARCHAR(255) NOT NULL,
  `declaredAt` DATETIME(3) NOT NULL,
  `way` ENUM('LINK','ACCOUNT') NOT NULL,
  `ipAddress` VARCHAR(45) NULL,
  `userAgent` VARCHAR(255) NULL,
  `textVersion` VARCHAR(32) NOT NULL,
  `text` TEXT NOT NULL,
  `hash` VARCHAR(64) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `withdrawals_commandeId_key` (`commandeId`),
  KEY `withdrawals_declaredAt_idx` (`declaredAt`, `id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What an administrator has confirmed to be due; one a withdrawal, never changed. `reason` is a name of the program's.
CREATE TABLE `withdrawal_decisions` (
  `withdrawalId` VARCHAR(191) NOT NULL,
  `refund` INT NOT NULL,
  `owed` INT NOT NULL,
  `reason` VARCHAR(32) NOT NULL,
  `pagesDone` INT NULL,
  `decidedBy` VARCHAR(191) NOT NULL,
  `decidedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`withdrawalId`),
  CONSTRAINT `withdrawal_decisions_withdrawalId_fkey` FOREIGN KEY (`withdrawalId`)
    REFERENCES `withdrawals` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
