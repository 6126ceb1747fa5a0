// What every kind of key promises: a kind's test derives from this and says how a key is had.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/https/outbound.h"
#include "providers/kek/key_encryption_key.h"
#include "tests/providers/https/quick_pace.h"
#include "tests/support/scripted_service.h"

#include <QTest>

#include <memory>
#include <string>

namespace strongroom::test {

using providers::KeyEncryptionKey;
using Made = Result<std::unique_ptr<KeyEncryptionKey>>;

class KekContract : public QObject
{
    Q_OBJECT

protected:
    enum class Which { Good, Other, WrongCredentials, WrongType, Absent };

    /// Has the keys made. Why they are not there; empty if they are.
    virtual QString start() = 0;
    /// Anew each time, as another process would have it. None for what the kind does not know.
    virtual std::optional<Made> open(Which which) = 0;
    /// The good key is switched off, or on again. False for kinds, or peers, that know no such
    /// thing.
    virtual bool disable(bool) { return false; }
    /// A key whose keeper is at that address; none for kinds without one.
    virtual std::optional<Made> openAt(const std::string&) { return std::nullopt; }
    virtual bool knowsRotation() const { return false; }
    /// What an altered blob, and one of another key, is refused with.
    virtual bool isForged(const Error& error) const { return error.kind == ErrorKind::Forged; }
    /// False for an emulator that leaves out what its product does: which key a blob is of, all of
    /// it, rotation and re-wrapping.
    virtual bool isFaithful() const { return true; }
    /// Error::field of what is wrong with credentials, type, and a key that is not there.
    virtual std::string stepOf(Which which) const;

    std::unique_ptr<KeyEncryptionKey> good();
    domain::DekPlace place() const;
    /// To be called by start() of kinds that are reached over HTTPS.
    providers::Outbound& outbound() { return *m_outbound; }
    void allow(const std::string& rule);

private slots:
    void initTestCase();
    void opensWhatItWrapped();
    void wrapsNoTwiceAlike();
    void opensForNoOtherPlace_data();
    void opensForNoOtherPlace();
    void opensNothingAltered();
    void opensNothingOfAnotherKey();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void isShutWhileDisabled();
    void answersEachOfABatch();
    void opensAfterARotation();
    void survivesItsKeeper_data();
    void survivesItsKeeper();
    void letsGoOfASilentKeeper();
    void isHealthy();

private:
    std::unique_ptr<providers::Outbound> m_outbound;
    std::vector<std::string> m_rules{};
    ScriptedService m_odd;
    std::string m_oddUrl;
};

} // namespace strongroom::test
