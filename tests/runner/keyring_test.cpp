// The ring of keys: assigned, active, shut, gone, and the same after a restart.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/keyring/keyring.h"

#include "crypto/envelope/key_transport.h"
#include "crypto/hpke/hpke.h"
#include "crypto/random.h"
#include "tests/runner/switched_kek.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::runner;
using domain::ProofOperation;

class KeyringTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wrapsUnderTheActiveKey();
    void isTheSameAfterARestart();
    void opensCredentialsThatWereSealedToIt();
    void refusesCredentialsOfOthers_data();
    void refusesCredentialsOfOthers();
    void refusesDefinitions_data();
    void refusesDefinitions();
    void takesNewCredentialsForTheSameKey();
    void takesTheSameAssignmentTwice();
    void assignsNoKeyThatCannotWork();
    void activatesNoKeyThatCannotWork();
    void retiresOnlyWhatNobodyNeeds();
    void bringsNoRetiredKeyBack();
    void putsLocalKeysAside();
    void isShutAtOnceWithoutGrace();
    void servesWithinItsGrace();
    void keepsNothingOfAKeyThatFailedItsCheck();
    void rewrapsFromAnyKey();
    void rewrapsWhatItCan();
    void saysHowItsKeysAre();
    void refusesAFileOfOthers();
    void refusesADamagedFile();

private:
    std::unique_ptr<Keyring> ring();
    domain::KeyDefinition definition(const std::string& key, std::uint32_t revision = 1);
    domain::KeyChange change(ProofOperation operation, const domain::KeyDefinition& definition);
    Result<Done> assign(const domain::KeyDefinition& definition, bool active = false);
    domain::DekPlace place(std::uint32_t number = 1);
    domain::SealedMessage sealed(const domain::OrganizationId& organization,
                                 const domain::KeyDefinition& definition,
                                 std::span<const std::uint8_t> publicKey);
    QByteArray file() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
    Keeper m_keeper;
    std::unique_ptr<Keyring> m_ring;
    crypto::HpkeKeyPair m_hpke = std::move(*crypto::newHpkeKeyPair());
    domain::OrganizationId m_organization = domain::OrganizationId::fresh();
    SecretBytes m_dek = std::move(*crypto::randomSecret(32));
};

void KeyringTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keeper = {};
    for (const auto* name : {"one", "two"})
        m_keeper.keys.emplace(name, std::move(*crypto::randomSecret(32)));
    m_ring = ring();
    QVERIFY(m_ring);
}

std::unique_ptr<Keyring> KeyringTest::ring()
{
    auto opened = Keyring::open({m_folder->path().toStdString(), m_organization,
                                 m_hpke.privateKey.clone(), makerOf(m_keeper)},
                                m_clock);
    return opened ? std::move(*opened) : nullptr;
}

domain::KeyDefinition KeyringTest::definition(const std::string& key, std::uint32_t revision)
{
    domain::KeyDefinition definition;
    definition.id = domain::EncryptionKeyId::fresh();
    definition.kind = domain::KeyKind::AwsKms;
    definition.name = "Key " + key;
    definition.revision = revision;
    definition.settings = {{"key", key}};
    return definition;
}

domain::KeyChange KeyringTest::change(ProofOperation operation,
                                      const domain::KeyDefinition& definition)
{
    domain::KeyChange change;
    change.operation = operation;
    change.organization = m_organization;
    change.kekId = kekIdOf(definition);
    if (operation == ProofOperation::AssignKey)
        change.definition = definition;
    return change;
}

Result<Done> KeyringTest::assign(const domain::KeyDefinition& definition, bool active)
{
    auto done = m_ring->apply(change(ProofOperation::AssignKey, definition));
    if (!done || !active)
        return done;
    return m_ring->apply(change(ProofOperation::ActivateKey, definition));
}

domain::DekPlace KeyringTest::place(std::uint32_t number)
{
    return {{m_organization,
             {},
             domain::SecretId{"s"},
             domain::VersionId{"v"},
             number,
             domain::BackendId{"b"}},
            {"A"}};
}

domain::SealedMessage KeyringTest::sealed(const domain::OrganizationId& organization,
                                          const domain::KeyDefinition& definition,
                                          std::span<const std::uint8_t> publicKey)
{
    const auto message =
        crypto::sealKeyCredentials(publicKey, credentialsPlace(organization, definition),
                                   SecretBytes::copyOf(R"({"token":"s3cret"})"));
    return {message->encapsulated, message->ciphertext};
}

QByteArray KeyringTest::file() const
{
    QFile file(m_folder->filePath("keyring.json"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void KeyringTest::wrapsUnderTheActiveKey()
{
    const auto own = m_ring->wrap(place(), m_dek);
    const auto key = definition("one");
    QVERIFY(assign(key));
    const auto still = m_ring->wrap(place(), m_dek);
    QVERIFY(m_ring->apply(change(ProofOperation::ActivateKey, key)));

    const auto now = m_ring->wrap(place(), m_dek);

    QVERIFY(own->kekId.starts_with("local:"));
    QCOMPARE(still->kekId, own->kekId);
    QCOMPARE(now->kekId, kekIdOf(key));
    QCOMPARE(m_ring->activeId(), kekIdOf(key));
    QVERIFY(m_ring->unwrap(place(), *own) && m_ring->unwrap(place(), *now));
    auto crossed = *own;
    crossed.kekId = now->kekId;
    QVERIFY(!m_ring->unwrap(place(), crossed));
}

void KeyringTest::isTheSameAfterARestart()
{
    const auto own = m_ring->wrap(place(), m_dek);
    const auto key = definition("one");
    QVERIFY(assign(key, true));
    const auto wrapped = m_ring->wrap(place(), m_dek);

    m_ring = ring();

    QVERIFY(m_ring);
    QCOMPARE(m_ring->activeId(), kekIdOf(key));
    QVERIFY(m_ring->unwrap(place(), *own) && m_ring->unwrap(place(), *wrapped));
    const auto mode = QFile::permissions(m_folder->filePath("keyring.json"));
    QVERIFY(
        !(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

void KeyringTest::opensCredentialsThatWereSealedToIt()
{
    auto key = definition("one");
    key.credentials = sealed(m_organization, key, m_hpke.publicKey);

    QVERIFY(assign(key));

    QCOMPARE(m_keeper.credentials, std::string("s3cret"));
    QVERIFY(!file().isEmpty() && !file().contains("s3cret"));
    m_keeper.credentials.clear();
    m_ring = ring();
    QCOMPARE(m_keeper.credentials, std::string("s3cret"));
}

void KeyringTest::refusesCredentialsOfOthers_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("sealed to another runner") << 0;
    QTest::newRow("of another organization") << 1;
    QTest::newRow("of another key") << 2;
    QTest::newRow("altered") << 3;
}

void KeyringTest::refusesCredentialsOfOthers()
{
    QFETCH(int, how);
    auto key = definition("one");
    const auto other = crypto::newHpkeKeyPair();
    key.credentials =
        sealed(how == 1 ? domain::OrganizationId::fresh() : m_organization,
               how == 2 ? definition("one") : key, how == 0 ? other->publicKey : m_hpke.publicKey);
    if (how == 3)
        key.credentials->ciphertext.back() ^= 1;

    const auto done = assign(key);

    QVERIFY(!done);
    QCOMPARE(done.error().field, std::string("credentials"));
    QVERIFY(file().isEmpty());
}

void KeyringTest::refusesDefinitions_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an older revision") << 0 << "key_superseded";
    QTest::newRow("the same revision, and another content") << 1 << "key_superseded";
    QTest::newRow("under another key's name") << 2 << "key_differs";
    QTest::newRow("of another kind") << 3 << "key_differs";
    QTest::newRow("none") << 4 << "key_differs";
    QTest::newRow("which is another key") << 5 << "";
    QTest::newRow("with a setting that is none") << 6 << "";
}

void KeyringTest::refusesDefinitions()
{
    QFETCH(int, how);
    QFETCH(QString, reason);
    auto key = definition("one", 3);
    QVERIFY(assign(key, true));
    const auto before = file();
    auto wanted = change(ProofOperation::AssignKey, key);
    auto& anew = *wanted.definition;
    switch (how) {
    case 0: anew.revision = 2; break;
    case 1: anew.name = "Renamed"; break;
    case 2: wanted.kekId = "aws_kms:another"; break;
    case 3:
        anew.kind = domain::KeyKind::GcpKms;
        anew.revision = 4;
        wanted.kekId = kekIdOf(anew);
        break;
    case 4: wanted.definition.reset(); break;
    case 5:
        anew.revision = 4;
        anew.settings["key"] = "two";
        break;
    default: anew.revision = 4; anew.settings["kye"] = "one";
    }

    const auto done = m_ring->apply(wanted);

    QVERIFY(!done);
    QCOMPARE(done.error().reason, reason.toStdString());
    QVERIFY2(done.error().message.ends_with('.'), done.error().message.c_str());
    QCOMPARE(file(), before);
    QVERIFY(m_ring->unwrap(place(), *m_ring->wrap(place(), m_dek)));
}

void KeyringTest::takesNewCredentialsForTheSameKey()
{
    auto key = definition("one");
    QVERIFY(assign(key, true));
    const auto wrapped = m_ring->wrap(place(), m_dek);
    key.revision = 2;
    key.credentials = sealed(m_organization, key, m_hpke.publicKey);

    QVERIFY(assign(key));

    QVERIFY(m_ring->unwrap(place(), *wrapped));
    QCOMPARE(m_keeper.credentials, std::string("s3cret"));
    QCOMPARE(m_ring->status(false).size(), std::size_t(2));
}

void KeyringTest::takesTheSameAssignmentTwice()
{
    const auto key = definition("one");
    QVERIFY(assign(key));
    const auto before = file();

    QVERIFY(assign(key));

    QCOMPARE(file(), before);
}

void KeyringTest::assignsNoKeyThatCannotWork()
{
    m_keeper.shut = true;

    const auto done = assign(definition("one"));

    QVERIFY(!done);
    QCOMPARE(done.error().field, std::string("key_state"));
    QVERIFY(done.error().message.find("Key one") != std::string::npos);
    QVERIFY(file().isEmpty());
    QCOMPARE(m_ring->status(false).size(), std::size_t(1));
}

void KeyringTest::activatesNoKeyThatCannotWork()
{
    const auto key = definition("one");
    QVERIFY(assign(key));
    m_keeper.shut = true;
    const auto before = m_ring->activeId();

    const auto done = m_ring->apply(change(ProofOperation::ActivateKey, key));
    const auto unknown = m_ring->apply(change(ProofOperation::ActivateKey, definition("two")));

    QVERIFY(!done && !unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_ring->activeId(), before);
}

void KeyringTest::retiresOnlyWhatNobodyNeeds()
{
    const auto key = definition("one");
    QVERIFY(assign(key, true));
    const auto wrapped = m_ring->wrap(place(), m_dek);
    auto retire = change(ProofOperation::RetireKey, key);

    const auto active = m_ring->apply(retire);
    const auto next = definition("two");
    QVERIFY(assign(next, true));
    retire.dependants = 1;
    const auto needed = m_ring->apply(retire);
    QVERIFY(m_ring->unwrap(place(), *wrapped));
    retire.dependants = 0;
    const auto done = m_ring->apply(retire);
    const auto gone = m_ring->unwrap(place(), *wrapped);

    QVERIFY(!active && !needed && done && !gone);
    QCOMPARE(active.error().reason, std::string("key_in_use"));
    QCOMPARE(needed.error().reason, std::string("key_in_use"));
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QVERIFY(gone.error().message.find(kekIdOf(key)) != std::string::npos);
}

void KeyringTest::bringsNoRetiredKeyBack()
{
    auto key = definition("one");
    QVERIFY(assign(key));
    QVERIFY(m_ring->apply(change(ProofOperation::RetireKey, key)));
    m_ring = ring();

    const auto again = assign(key);
    key.revision = 9;
    const auto newer = assign(key);

    QVERIFY(!again && !newer);
    QCOMPARE(again.error().reason, std::string("key_superseded"));
    QCOMPARE(newer.error().reason, std::string("key_superseded"));
}

void KeyringTest::putsLocalKeysAside()
{
    auto key = definition("one");
    key.kind = domain::KeyKind::Local;
    key.settings.clear();
    const auto ownId = m_ring->activeId();
    QVERIFY(assign(key, true));
    domain::KeyChange own;
    own.operation = ProofOperation::RetireKey;
    own.kekId = ownId;

    QVERIFY(m_ring->apply(own));
    m_ring = ring();

    QVERIFY(m_ring);
    QCOMPARE(m_ring->status(false).size(), std::size_t(1));
    QVERIFY(!QFile::exists(m_folder->filePath("kek.key")));
    QVERIFY(QFile::exists(m_folder->filePath("kek.key.retired")));
    QVERIFY(m_ring->wrap(place(), m_dek));
}

void KeyringTest::isShutAtOnceWithoutGrace()
{
    QVERIFY(assign(definition("one"), true));
    const auto wrapped = m_ring->wrap(place(), m_dek);
    QVERIFY(m_ring->unwrap(place(), *wrapped));

    m_keeper.shut = true;
    const auto shut = m_ring->unwrap(place(), *wrapped);
    const auto seals = m_ring->wrap(place(), m_dek);
    m_keeper.shut = false;

    QVERIFY(!shut && !seals);
    QVERIFY(shut.error().message.find("\"Key one\"") != std::string::npos);
    QVERIFY(shut.error().message.ends_with("Enable it."));
    QVERIFY(m_ring->unwrap(place(), *wrapped));
}

void KeyringTest::servesWithinItsGrace()
{
    auto key = definition("one");
    key.cacheSeconds = 60;
    QVERIFY(assign(key, true));
    const auto wrapped = m_ring->wrap(place(), m_dek);
    QVERIFY(m_ring->unwrap(place(), *wrapped));
    m_keeper.shut = true;

    m_clock.time += std::chrono::seconds(59);
    const auto within = m_ring->unwrap(place(), *wrapped);
    auto moved = *wrapped;
    moved.wrapped.back() ^= 1;
    const auto altered = m_ring->unwrap(place(), moved);
    const auto elsewhere = m_ring->unwrap(place(2), *wrapped);
    m_clock.time += std::chrono::seconds(1);
    const auto after = m_ring->unwrap(place(), *wrapped);

    QVERIFY(within && !altered && !elsewhere && !after);
    QVERIFY(std::ranges::equal(within->reveal(), m_dek.reveal()));
    m_keeper.shut = false;
    QVERIFY(m_ring->unwrap(place(), *wrapped));
    m_keeper.shut = true;
    m_clock.time -= std::chrono::hours(1);
    QVERIFY(!m_ring->unwrap(place(), *wrapped));
}

void KeyringTest::keepsNothingOfAKeyThatFailedItsCheck()
{
    auto key = definition("one");
    key.cacheSeconds = 60;
    QVERIFY(assign(key, true));
    const auto wrapped = m_ring->wrap(place(), m_dek);
    QVERIFY(m_ring->unwrap(place(), *wrapped));
    m_keeper.shut = true;

    (void)m_ring->status(true);

    QVERIFY(!m_ring->unwrap(place(), *wrapped));
}

void KeyringTest::rewrapsFromAnyKey()
{
    const auto own = m_ring->wrap(place(1), m_dek);
    const auto one = definition("one");
    QVERIFY(assign(one, true));
    const auto first = m_ring->wrap(place(2), m_dek);
    const auto two = definition("two");
    QVERIFY(assign(two, true));
    const auto second = m_ring->wrap(place(3), m_dek);

    const auto anew = m_ring->rewrap({{place(1), *own}, {place(2), *first}, {place(3), *second}});

    QCOMPARE(anew.size(), std::size_t(3));
    for (std::uint32_t i = 0; i < 3; ++i) {
        QVERIFY(anew[i]);
        QCOMPARE(anew[i]->kekId, kekIdOf(two));
        const auto opened = m_ring->unwrap(place(i + 1), *anew[i]);
        QVERIFY(opened && std::ranges::equal(opened->reveal(), m_dek.reveal()));
    }
    QVERIFY(m_ring->rewrap({}).empty());
}

void KeyringTest::rewrapsWhatItCan()
{
    const auto own = m_ring->wrap(place(1), m_dek);
    QVERIFY(assign(definition("one"), true));
    auto forged = *own;
    forged.wrapped[20] ^= 1;

    const auto anew = m_ring->rewrap({{place(2), *own},
                                      {place(1), {"aws_kms:unknown", own->wrapped}},
                                      {place(1), forged},
                                      {place(1), *own}});

    QVERIFY(!anew[0] && !anew[1] && !anew[2] && anew[3]);
    QCOMPARE(anew[0].error().kind, ErrorKind::Forged);
    QCOMPARE(anew[1].error().kind, ErrorKind::NotFound);
    QCOMPARE(anew[2].error().kind, ErrorKind::Forged);
    m_keeper.shut = true;
    const auto shut = m_ring->rewrap({{place(1), *own}});
    QVERIFY(!shut[0]);
    QCOMPARE(shut[0].error().field, std::string("key_state"));
}

void KeyringTest::saysHowItsKeysAre()
{
    auto key = definition("one", 4);
    key.cacheSeconds = 30;
    QVERIFY(assign(key, true));
    const auto healthy = m_ring->status(true).back();
    m_keeper.shut = true;
    m_clock.time += std::chrono::minutes(5);

    const auto told = m_ring->status(false).back();
    const auto probed = m_ring->status(true).back();

    QVERIFY(healthy.active && healthy.health.problem.empty());
    QCOMPARE(healthy.revision, std::uint32_t(4));
    QCOMPARE(healthy.cacheSeconds, std::uint32_t(30));
    QVERIFY(told.health.problem.empty());
    QVERIFY(probed.health.problem.find("Key one") != std::string::npos);
    QCOMPARE(probed.health.step, std::string("key_state"));
    QVERIFY(*probed.health.lastSuccess == *healthy.health.lastSuccess);
    QVERIFY(*probed.health.checkedAt == m_clock.now());
}

void KeyringTest::refusesAFileOfOthers()
{
    QVERIFY(assign(definition("one")));
    QFile::setPermissions(m_folder->filePath("keyring.json"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);

    QVERIFY(!ring());
}

void KeyringTest::refusesADamagedFile()
{
    QVERIFY(assign(definition("one"), true));
    const auto whole = file();
    const auto path = m_folder->filePath("keyring.json");
    for (const auto& text : {QByteArray("{}"), QByteArray(), whole.left(whole.size() / 2),
                             QByteArray(whole).replace("aws_kms", "aws_kmz"),
                             QByteArray(whole).replace("\"active\":\"", "\"active\":\"x")}) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(text);
        file.close();
        QVERIFY2(!ring(), text.left(60).constData());
    }
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring_test.moc"
