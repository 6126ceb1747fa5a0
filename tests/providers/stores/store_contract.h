// What every store promises; each store's test runs all of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/store/version_store.h"
#include "tests/providers/stores/fault_proxy.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>

namespace strongroom::test {

class StoreContract : public QObject
{
    Q_OBJECT

protected:
    using Store = std::unique_ptr<providers::VersionStore>;

    /// A store over the service at that address, below that prefix.
    virtual Store open(const QString& service, const std::string& prefix) = 0;
    /// Where the service is; empty for what has none (and no proxy before it).
    virtual QString service() const = 0;
    /// Certificate, key and authority that a proxy before the service shows; none without TLS.
    virtual QStringList proxyChain() const { return {}; }
    /// More versions than the backend would keep by itself, or give in one page.
    virtual int manyVersions() const { return 12; }
    virtual int manySecrets() const { return 3; }

    Store fresh();
    /// The state of each version that is listed for a secret, by our id.
    static std::map<std::string, providers::StoredState> statesOf(providers::VersionStore& store,
                                                                  const std::string& secret);

private slots:
    void givesBackWhatWasPut_data();
    void givesBackWhatWasPut();
    void putsOnlyOnce();
    void refusesAnotherPayload();
    void refusesWhatIsNoId_data();
    void refusesWhatIsNoId();
    void refusesTooMuch();
    void keepsManyVersions();
    void knowsNothingOfStrangers();
    void deletesAndBringsBack();
    void destroysForGood();
    void destroysWholeSecrets();
    void pagesThroughSecrets();
    void keepsPrefixesApart();
    void putsFromManyThreads();
    void outlastsFaults_data();
    void outlastsFaults();
    void failsWithoutHarm_data();
    void failsWithoutHarm();
    void testsItself();
};

providers::StoreKey someKey();
Bytes somePayload(std::size_t size = 300);
/// What a Result holds that holds it.
template <class T>
T taken(Result<T> result)
{
    return std::move(*result);
}

/// What went wrong, to stand in a test's failure.
QByteArray told(const Error& error);

template <class T>
QByteArray told(const Result<T>& result)
{
    return result ? QByteArray("fine") : told(result.error());
}

} // namespace strongroom::test
