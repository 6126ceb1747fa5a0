// What every storage engine promises: an engine's test derives from this and says how it is opened.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/audit/audit_records.h"
#include "server/storage/storage.h"

#include <QTest>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace strongroom::test {

/// Each case runs on a store of its own, with one organization, one backend and one environment.
class StorageContract : public QObject
{
    Q_OBJECT

protected:
    /// An empty store that nobody else uses; called before each case.
    virtual std::unique_ptr<server::Storage> openEmpty() = 0;
    /// The store of the case under way, opened a second time as another process would.
    virtual std::unique_ptr<server::Storage> openAgain() = 0;
    /// The record of the store under way, as it is searched.
    virtual Result<domain::Page<domain::AuditEvent>> events(const server::AuditQuery& query) = 0;

    using Work = std::function<Result<Done>(server::StorageWriter&)>;
    Result<Done> write(const Work& work) { return m_storage->write(work); }
    domain::Secret secretNamed(const std::string& name) const;
    /// Adds it; the test fails if that fails.
    domain::Secret add(const domain::Secret& secret);
    server::StoredVersion versionOf(const domain::Secret& secret, std::uint32_t number) const;
    domain::AuditEvent eventOn(const std::string& resource) const;
    domain::Organization addOrganization(const std::string& slug);
    std::vector<std::string> namesOf(const server::SecretFilter& filter);

    std::unique_ptr<server::Storage> m_storage;
    domain::Organization m_organization;
    domain::EnvironmentId m_environment;

private slots:
    void init();
    void cleanup();

    void keepsASecretAsItWas();
    void givesAnAddressToOneSecretOnly_data();
    void givesAnAddressToOneSecretOnly();
    void tellsAnOccupiedIdFromAnOccupiedSlug();
    void tellsWhatIsNotThere();
    void keepsVersionsNewestFirst();
    void keepsANumberForOneVersion();
    void keepsNothingOfAFailedTransaction();
    void writesAgainAfterAFailure();
    void losesNoUpdateOfTwoWriters();

    void ordersPagesByNameThenId();
    void keepsPagesStableUnderInserts();
    void findsSubstringsAsTheyAreWritten_data();
    void findsSubstringsAsTheyAreWritten();
    void refusesACursorItNeverGave_data();
    void refusesACursorItNeverGave();

    void numbersEventsWithoutGaps();
    void keepsSnapshotsOutOfLists();
    void findsEventsOfAnEnvironment();
    void numbersEventsOfTwoWriters();
    void keepsOrganizationsApart();
    void feedsChangesAfterACursor();
    void letsAFollowerMissNothing();

    void remembersAnAnswerForItsKey();
    void remembersOneAnswerOfTwo();
    void forgetsAnswersAfterADay();
    void countsGrantsDown();
};

/// Two threads that begin together; each is handed its number.
void inTwoThreads(const std::function<void(int)>& work);

} // namespace strongroom::test
