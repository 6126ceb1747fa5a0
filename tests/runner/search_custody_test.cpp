// The custodian finds a string by fingerprints and marks equal values, tells the reader alone, and
// looks for nothing that is easy to guess.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/entry.h"
#include "crypto/envelope/key_transport.h"
#include "crypto/envelope/search.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "crypto/x509/authority.h"
#include "crypto/x509/custodian_statement.h"
#include "runner/custody/custody.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace strongroom;
using namespace strongroom::runner;
using domain::SoughtForm;

namespace {

using Values = std::map<std::string, std::string>;

const std::string leaked = "sk_live_9fQz7LmX2pRt";

} // namespace

class SearchCustodyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsAValueAndTellsWhich();
    void findsOtherWaysToWriteItDown_data();
    void findsOtherWaysToWriteItDown();
    void refusesStringsThatAreEasyToGuess_data();
    void refusesStringsThatAreEasyToGuess();
    void opensNoStringForAnotherReader();
    void bindsTheAnswerToWhatWasSearched();
    void answersAsLongWhateverIsFound();
    void marksEqualValuesAlike();
    void marksDifferInEachReport();
    void refusesAnotherOrganization();

private:
    struct Stored
    {
        domain::SealedVersion version{};
        std::map<std::string, std::string> fingerprints{};
    };
    Stored stored(const Values& values);
    std::vector<domain::SearchedValue> searched(const Stored& stored) const;
    domain::FindValueRequest request(const std::string& sought,
                                     std::vector<domain::SearchedValue> values,
                                     bool variants = true) const;
    Result<Bytes> found(const domain::FindValueRequest& request) const;
    Result<std::vector<Bytes>> marks(const std::vector<Stored>& all, const std::string& report);

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
    std::unique_ptr<Custody> m_custody;
    crypto::HpkeKeyPair m_reader = std::move(*crypto::newHpkeKeyPair());
    domain::OrganizationId m_organization = domain::OrganizationId::fresh();
};

void SearchCustodyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto runner = domain::RunnerId::fresh();
    const auto authority = crypto::newAuthority("Test authority", m_clock.now());
    auto leaf = crypto::issueCertificate(
        *authority,
        {"test", {}, {}, {crypto::runnerUri(m_organization.value, runner.value)}, false, 90},
        m_clock.now());
    auto keys = keysFromFolder(m_folder->path().toStdString(), m_organization, m_clock);
    QVERIFY(keys);
    auto custody = Custody::open(
        {m_organization, runner, "test"}, std::move(*keys),
        {leaf->certificatePem, std::move(leaf->privateKeyPem), authority->certificatePem},
        std::make_unique<GrantCheck>(m_clock), m_clock.now());
    QVERIFY(custody);
    m_custody = std::move(*custody);
}

SearchCustodyTest::Stored SearchCustodyTest::stored(const Values& values)
{
    domain::SealVersionRequest request;
    request.context = {m_organization,
                       domain::EnvironmentId::fresh(),
                       domain::SecretId::fresh(),
                       domain::VersionId::fresh(),
                       1,
                       domain::BackendId::fresh()};
    const auto context = encode(request.context);
    const auto dek = crypto::randomSecret(32);
    for (const auto& [key, value] : values) {
        const auto entryKey = crypto::entryKey(*dek, context, key);
        request.entries.push_back(
            {key, domain::ValueFormat::Text,
             *crypto::sealEntry(*entryKey, context, {key, "text"}, SecretBytes::copyOf(value))});
    }
    const auto sealed = crypto::sealDekToCustodian(m_custody->publicKey().publicKey, context, *dek);
    request.sealedDek = domain::SealedMessage{sealed->encapsulated, sealed->ciphertext};
    const auto answer = m_custody->sealVersion(request);
    return {{request.context, answer->dek, answer->entries}, answer->fingerprints};
}

std::vector<domain::SearchedValue> SearchCustodyTest::searched(const Stored& stored) const
{
    std::vector<domain::SearchedValue> values;
    for (const auto& [key, fingerprint] : stored.fingerprints)
        values.push_back({stored.version.context.secret, 1, key, fingerprint});
    return values;
}

domain::FindValueRequest SearchCustodyTest::request(const std::string& sought,
                                                    std::vector<domain::SearchedValue> values,
                                                    bool variants) const
{
    domain::FindValueRequest request;
    request.wish = {m_organization, {}, variants, {"incident", "INC-1", ""}};
    request.values = std::move(values);
    request.readerPublicKey = m_reader.publicKey;
    const auto sealed = crypto::sealSought(m_custody->publicKey().publicKey,
                                           domain::soughtPlace(request.wish, m_reader.publicKey),
                                           SecretBytes::copyOf(sought));
    request.sought = {sealed->encapsulated, sealed->ciphertext};
    return request;
}

Result<Bytes> SearchCustodyTest::found(const domain::FindValueRequest& request) const
{
    const auto answer = m_custody->findValue(request);
    if (!answer)
        return answer.error();
    const auto hash = crypto::sha256(encode(request.sought));
    return crypto::openFound(answer->custodian.publicKey, m_reader.privateKey,
                             domain::foundPlace(Bytes(hash.begin(), hash.end()), request.values),
                             {answer->sealed.encapsulated, answer->sealed.ciphertext});
}

Result<std::vector<Bytes>> SearchCustodyTest::marks(const std::vector<Stored>& all,
                                                    const std::string& report)
{
    domain::MarkReuseRequest request;
    request.wish = {m_organization, {}, report, {"audit", "", ""}};
    request.readerPublicKey = m_reader.publicKey;
    std::vector<domain::MarkedSecret> secrets;
    for (const auto& one : all) {
        request.versions.push_back(one.version);
        secrets.push_back(
            {one.version.context.secret, {}, {}, 1, domain::keysOf(one.version.entries)});
    }
    const auto answer = m_custody->markReuse(request);
    if (!answer)
        return answer.error();
    const auto bytes = crypto::openMarks(answer->custodian.publicKey, m_reader.privateKey,
                                         domain::marksPlace(report, secrets),
                                         {answer->sealed.encapsulated, answer->sealed.ciphertext});
    if (!bytes)
        return bytes.error();
    std::vector<Bytes> marks;
    for (auto at = bytes->begin(); at != bytes->end(); at += domain::reuseMarkSize)
        marks.emplace_back(at, at + domain::reuseMarkSize);
    return marks;
}

void SearchCustodyTest::findsAValueAndTellsWhich()
{
    const auto ours = stored({{"A", "something else"}, {"B", leaked}, {"C", leaked + "x"}});

    const auto forms = found(request(leaked, searched(ours), false));

    QVERIFY(forms);
    QCOMPARE(*forms, (Bytes{0, std::uint8_t(SoughtForm::AsGiven), 0}));
}

void SearchCustodyTest::findsOtherWaysToWriteItDown_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<int>("form");
    const auto row = [](const char* name, const QString& kept, const QString& sought,
                        SoughtForm form) { QTest::newRow(name) << kept << sought << int(form); };
    const auto plain = QString::fromStdString(leaked);
    const auto base64 = QString::fromLatin1(QByteArray::fromStdString(leaked).toBase64());
    const auto odd = QString("~~~?>?>{}|x9Qz~~?"); // Needs + and / in base64.
    const auto url = QString::fromLatin1(
        odd.toLatin1().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    row("as it is", plain, plain, SoughtForm::AsGiven);
    row("white space around it", plain, "  " + plain + "\r\n", SoughtForm::Trimmed);
    row("a line break", plain + "\n", plain, SoughtForm::WithNewline);
    row("another line break", plain + "\r\n", plain, SoughtForm::WithCrLf);
    row("base64", base64, plain, SoughtForm::Base64);
    row("base64 for addresses", url, odd, SoughtForm::Base64Url);
    row("from base64", plain, base64, SoughtForm::Decoded);
    row("from base64 for addresses", odd, url, SoughtForm::Decoded);
    row("another value", plain + "x", plain, SoughtForm::None);
    row("a part of a value", "x" + plain, plain, SoughtForm::None);
}

void SearchCustodyTest::findsOtherWaysToWriteItDown()
{
    QFETCH(QString, kept);
    QFETCH(QString, sought);
    QFETCH(int, form);
    const auto values = searched(stored({{"A", kept.toStdString()}}));

    const auto forms = found(request(sought.toStdString(), values));
    const auto exact = found(request(sought.toStdString(), values, false));

    QVERIFY(forms && exact);
    QCOMPARE(int(forms->front()), form);
    QCOMPARE(int(exact->front()), form == int(SoughtForm::AsGiven) ? form : 0);
}

void SearchCustodyTest::refusesStringsThatAreEasyToGuess_data()
{
    QTest::addColumn<QByteArray>("sought");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << "sought_too_short";
    QTest::newRow("seven bytes") << QByteArray("x7!Kq2Z") << "sought_too_short";
    QTest::newRow("a number") << QByteArray("20261129") << "sought_too_easy";
    QTest::newRow("a long number") << QByteArray("493817462951") << "sought_too_easy";
    QTest::newRow("a word") << QByteArray("password") << "sought_too_easy";
    QTest::newRow("one letter") << QByteArray(64, 'a') << "sought_too_easy";
    QTest::newRow("a row of letters") << QByteArray("abcdefghijklmnop") << "sought_too_easy";
    QTest::newRow("two letters") << QByteArray("axaxaxaxaxaxaxax") << "sought_too_easy";
    QTest::newRow("64 KiB and one") << QByteArray(65537, 'a') << "sought_too_long";
    QTest::newRow("a token") << QByteArray("x7!Kq2Zp") << "";
    QTest::newRow("a word in spaces") << QByteArray("  pa9 \t \t hunter \t \t ") << "";
}

void SearchCustodyTest::refusesStringsThatAreEasyToGuess()
{
    QFETCH(QByteArray, sought);
    QFETCH(QString, reason);

    const auto forms = found(request(sought.toStdString(), {}));

    QCOMPARE(forms ? QString() : QString::fromStdString(forms.error().reason), reason);
}

void SearchCustodyTest::opensNoStringForAnotherReader()
{
    const auto ours = stored({{"A", leaked}});
    auto stolen = request(leaked, searched(ours));
    stolen.readerPublicKey = crypto::newHpkeKeyPair()->publicKey;
    auto moved = request(leaked, searched(ours));
    moved.wish.environment = domain::EnvironmentId::fresh();

    QCOMPARE(int(m_custody->findValue(stolen).error().kind), int(ErrorKind::Forged));
    QCOMPARE(int(m_custody->findValue(moved).error().kind), int(ErrorKind::Forged));
}

void SearchCustodyTest::bindsTheAnswerToWhatWasSearched()
{
    const auto ours = stored({{"A", leaked}, {"B", "another value"}});
    const auto asked = request(leaked, searched(ours));
    const auto answer = m_custody->findValue(asked);
    QVERIFY(answer);
    const auto hash = crypto::sha256(encode(asked.sought));

    // As if it had been about other keys, or the same ones in another order.
    auto swapped = asked.values;
    std::swap(swapped[0], swapped[1]);
    const auto opened =
        crypto::openFound(answer->custodian.publicKey, m_reader.privateKey,
                          domain::foundPlace(Bytes(hash.begin(), hash.end()), swapped),
                          {answer->sealed.encapsulated, answer->sealed.ciphertext});

    QVERIFY(!opened);
    QCOMPARE(int(opened.error().kind), int(ErrorKind::Forged));
}

void SearchCustodyTest::answersAsLongWhateverIsFound()
{
    const auto ours = searched(stored({{"A", leaked}, {"B", leaked}}));

    const auto yes = m_custody->findValue(request(leaked, ours));
    const auto no = m_custody->findValue(request("something quite else, and longer", ours));

    QVERIFY(yes && no);
    QCOMPARE(yes->sealed.ciphertext.size(), no->sealed.ciphertext.size());
    QCOMPARE(request(leaked, {}).sought.ciphertext.size(),
             request(leaked + leaked + leaked, {}).sought.ciphertext.size());
}

void SearchCustodyTest::marksEqualValuesAlike()
{
    const auto one = stored({{"A", leaked}, {"B", "5432"}, {"C", "only here, once"}});
    const auto other = stored({{"X", leaked}, {"Y", "5432"}});

    const auto all = marks({one, other}, newId());

    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(5));
    QCOMPARE(all->at(0), all->at(3));
    QVERIFY(all->at(1) != all->at(4)); // Too short to be a secret that is reused.
    QVERIFY(all->at(2) != all->at(0));
}

void SearchCustodyTest::marksDifferInEachReport()
{
    const auto one = stored({{"A", leaked}});
    const auto report = newId();

    const auto first = marks({one}, report);
    const auto again = marks({one}, report);
    const auto another = marks({one}, newId());
    m_reader = std::move(*crypto::newHpkeKeyPair());
    const auto elsewhere = marks({one}, report);

    QVERIFY(first && again && another && elsewhere);
    QCOMPARE(first->front(), again->front()); // Pages of one report go together.
    QVERIFY(first->front() != another->front());
    QVERIFY(first->front() != elsewhere->front());
}

void SearchCustodyTest::refusesAnotherOrganization()
{
    auto search = request(leaked, {});
    search.wish.organization = domain::OrganizationId::fresh();
    domain::MarkReuseRequest report;
    report.wish.organization = m_organization;
    report.versions = {stored({{"A", leaked}}).version};
    report.versions.front().context.organization = domain::OrganizationId::fresh();

    QCOMPARE(m_custody->findValue(search).error().reason, std::string("another_organization"));
    QCOMPARE(m_custody->markReuse(report).error().reason, std::string("another_organization"));
}

QTEST_GUILESS_MAIN(SearchCustodyTest)
#include "search_custody_test.moc"
