// Environments side by side: what each lacks, what has to be asked about values, and what is known.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/environment_matrix.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::diff;

namespace {

using Environment = std::vector<domain::EnvironmentSecret>;

domain::EnvironmentSecret secret(const std::string& slug, const std::vector<std::string>& keys)
{
    domain::EnvironmentSecret entry;
    entry.secret.id = domain::SecretId::fresh();
    entry.secret.slug = entry.secret.name = slug;
    entry.secret.currentVersion = 3;
    entry.current = domain::Version{};
    entry.current->id = domain::VersionId::fresh();
    entry.current->number = 3;
    for (const auto& key : keys)
        entry.current->keys.push_back({key, domain::ValueFormat::Text, 2, {}});
    return entry;
}

domain::EnvironmentSecret hidden(const std::string& slug)
{
    auto entry = secret(slug, {});
    entry.current.reset();
    return entry;
}

char letterOf(CellStanding standing)
{
    switch (standing) {
    case CellStanding::Missing: return '-';
    case CellStanding::Unknown: return '?';
    case CellStanding::Same: return '=';
    case CellStanding::Differs: return '!';
    case CellStanding::Hidden: return 'x';
    }
    return ' ';
}

std::string told(const MatrixRow& row)
{
    auto text = row.slug + '.' + row.key + ' ';
    for (const auto& cell : row.cells)
        text += letterOf(cell.standing);
    return text;
}

std::vector<std::string> told(const std::vector<MatrixRow>& rows)
{
    std::vector<std::string> texts;
    for (const auto& row : rows)
        texts.push_back(told(row));
    return texts;
}

} // namespace

class EnvironmentMatrixTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoLacksAKey();
    void asksEachOtherEnvironmentOnce();
    void asksMoreOnlyForWhatTheFirstLacks();
    void tellsWhatIsKnownOfValues();
    void forgetsWhatWasSaidOfAnotherVersion();
    void tellsWhatIsNotToBeSeen();
};

void EnvironmentMatrixTest::tellsWhoLacksAKey()
{
    const Environment dev{secret("stripe", {"TOKEN", "URL"}), secret("mailer", {"P"})};
    const Environment stage{secret("stripe", {"TOKEN"})};
    const Environment prod{secret("stripe", {"TOKEN", "RETRY"})};

    const auto rows = matrixOf({&dev, &stage, &prod});

    QCOMPARE(told(rows), (std::vector<std::string>{"mailer.P ?--", "stripe.RETRY --?",
                                                   "stripe.TOKEN ???", "stripe.URL ?--"}));
    QVERIFY(rows[0].has(CellStanding::Missing) && !rows[2].has(CellStanding::Missing));
    QCOMPARE(rows[2].cells[1].changedIn, 2U);
    QVERIFY(!rows[0].cells[1].isThere());
}

void EnvironmentMatrixTest::asksEachOtherEnvironmentOnce()
{
    const Environment first{secret("stripe", {"A", "B"})};
    const Environment second{secret("stripe", {"A", "B"})};
    const Environment third{secret("stripe", {"B", "A"})};

    const auto pairs = matrixPairs({&first, &second, &third});

    QCOMPARE(pairs.size(), std::size_t(2));
    for (const auto& pair : pairs) {
        QCOMPARE(pair.wish.left.secret, first[0].secret.id);
        QCOMPARE(pair.wish.keys, (std::vector<std::string>{"A", "B"}));
    }
}

void EnvironmentMatrixTest::asksMoreOnlyForWhatTheFirstLacks()
{
    const Environment first{secret("stripe", {"A"})};
    const Environment second{secret("stripe", {"A", "B"})};
    const Environment third{secret("stripe", {"A", "B"})};

    const auto pairs = matrixPairs({&first, &second, &third});

    QCOMPARE(pairs.size(), std::size_t(3));
    QCOMPARE(pairs[2].wish.left.secret, second[0].secret.id);
    QCOMPARE(pairs[2].wish.keys, std::vector<std::string>{"B"});
}

void EnvironmentMatrixTest::tellsWhatIsKnownOfValues()
{
    const Environment first{secret("stripe", {"A", "B", "C"})};
    const Environment second{secret("stripe", {"A", "B", "C"})};
    const Environment third{secret("stripe", {"A", "B"})};
    const MatrixColumns columns{&first, &second, &third};
    const auto pairs = matrixPairs(columns);
    KnownValues known{{versionsOf(pairs[0]), {{"A", true}, {"B", true}, {"C", false}}},
                      {versionsOf(pairs[1]), {{"A", true}}}};

    QCOMPARE(told(matrixOf(columns, known)),
             (std::vector<std::string>{"stripe.A ===", "stripe.B ?=?", "stripe.C !!-"}));

    QCOMPARE(matrixPairs(columns, known).size(), std::size_t(1));
    known[versionsOf(pairs[1])]["B"] = false;
    QCOMPARE(told(matrixOf(columns, known))[1], std::string("stripe.B !=!"));
    QVERIFY(matrixPairs(columns, known).empty());
}

void EnvironmentMatrixTest::forgetsWhatWasSaidOfAnotherVersion()
{
    Environment first{secret("stripe", {"A"})};
    const Environment second{secret("stripe", {"A"})};
    const auto pairs = matrixPairs({&first, &second});
    const KnownValues known{{versionsOf(pairs[0]), {{"A", true}}}};
    QCOMPARE(told(matrixOf({&first, &second}, known))[0], std::string("stripe.A =="));

    first[0].current->id = domain::VersionId::fresh();

    QCOMPARE(told(matrixOf({&first, &second}, known))[0], std::string("stripe.A ??"));
}

void EnvironmentMatrixTest::tellsWhatIsNotToBeSeen()
{
    const Environment first{secret("stripe", {"A"}), hidden("vault")};
    const Environment second{hidden("stripe"), hidden("vault")};

    QCOMPARE(told(matrixOf({&first, &second})),
             (std::vector<std::string>{"stripe.A ?x", "vault. xx"}));
    QVERIFY(matrixPairs({&first, &second}).empty());
}

QTEST_GUILESS_MAIN(EnvironmentMatrixTest)
#include "environment_matrix_test.moc"
