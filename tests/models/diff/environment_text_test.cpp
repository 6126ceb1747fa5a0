// An environment as a text says what can be alike elsewhere, in one order, and no value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/document_diff.h"
#include "models/diff/environment_pairs.h"
#include "models/diff/environment_text.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::diff;

namespace {

domain::EnvironmentSecret secret(const std::string& slug, std::vector<std::string> keys)
{
    domain::EnvironmentSecret entry;
    entry.secret.id = domain::SecretId::fresh();
    entry.secret.slug = slug;
    entry.secret.name = slug;
    entry.secret.keyCount = static_cast<std::uint32_t>(keys.size());
    entry.current = domain::Version{};
    for (auto& key : keys)
        entry.current->keys.push_back(
            {std::move(key), domain::ValueFormat::Text, 7, "fingerprint"});
    return entry;
}

} // namespace

class EnvironmentTextTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameForTheSame();
    void holdsNeitherIdsNorFingerprints();
    void staysYamlWhateverNamesHold();
    void saysThatKeysAreNotShown();
    void isEmptyOfNothing();
    void saysWhatCameOfComparing();
    void pairsWhatBothHave();
};

void EnvironmentTextTest::isTheSameForTheSame()
{
    QCOMPARE(environmentText({secret("b", {"X", "A"}), secret("a", {"K"})}),
             environmentText({secret("a", {"K"}), secret("b", {"A", "X"})}));
}

void EnvironmentTextTest::holdsNeitherIdsNorFingerprints()
{
    const auto entry = secret("stripe", {"TOKEN"});

    const auto text = environmentText({entry});

    QCOMPARE(text, "stripe:\n  name: stripe\n  keys:\n    TOKEN:\n      format: text\n"
                   "      value: hidden\n");
}

void EnvironmentTextTest::staysYamlWhateverNamesHold()
{
    auto entry = secret("12", {"a: b", "- c", "#d", "\"e", "true", "{f", "g\xe2\x80\xae"});
    entry.secret.description = "one\ntwo: three\n\x01";
    entry.secret.labels = {"yes", "", "[x"};

    const auto parsed = parseYaml(environmentText({entry}));

    const auto* stream = std::get_if<YamlStream>(&parsed);
    QVERIFY(stream);
    const auto& root = stream->documents.at(0);
    QCOMPARE(root.keyAt(0).value, std::string("12"));
    QVERIFY(root.keyAt(0).isText());
    const auto& about = root.valueAt(0);
    QCOMPARE(about.valueAt(about.entryCount() - 1).entryCount(), std::size_t(7));
    QCOMPARE(about.valueAt(1).value, entry.secret.description);
}

void EnvironmentTextTest::saysThatKeysAreNotShown()
{
    auto entry = secret("stripe", {"A", "B"});
    entry.current.reset();

    QVERIFY(environmentText({entry}).find("2 that are not shown") != std::string::npos);
}

void EnvironmentTextTest::isEmptyOfNothing()
{
    QCOMPARE(environmentText({}), "{}\n");
}

void EnvironmentTextTest::saysWhatCameOfComparing()
{
    const ComparedValues compared{"Staging", {{"stripe", {{"SAME", true}, {"TOKEN", false}}}}};

    const auto text = environmentText({secret("stripe", {"ELSE", "SAME", "TOKEN"})}, compared);

    QCOMPARE(text, "stripe:\n  name: stripe\n  keys:\n"
                   "    ELSE:\n      format: text\n      value: hidden\n"
                   "    SAME:\n      format: text\n      value: hidden\n"
                   "      compared: the same in both\n"
                   "    TOKEN:\n      format: text\n      value: hidden\n"
                   "      compared: other than in Staging\n");
}

void EnvironmentTextTest::pairsWhatBothHave()
{
    auto unseen = secret("unseen", {"A"});
    unseen.current.reset();
    const std::vector left{secret("b", {"Y", "X", "L"}), secret("a", {"K"}), secret("left", {"K"}),
                           secret("other-keys", {"A"}), unseen};
    const std::vector right{secret("a", {"K"}), secret("b", {"X", "R", "Y"}),
                            secret("right", {"K"}), secret("other-keys", {"B"}),
                            secret("unseen", {"A"})};

    const auto pairs = pairsOf(left, right);

    QCOMPARE(pairs.size(), std::size_t(2));
    QCOMPARE(pairs[0].slug, std::string("a"));
    QCOMPARE(pairs[1].wish.keys, (std::vector<std::string>{"X", "Y"}));
    QCOMPARE(pairs[1].wish.left.secret, left[0].secret.id);
    QCOMPARE(pairs[1].wish.right.secret, right[1].secret.id);
    QVERIFY(pairsOf(left, {}).empty() && pairsOf({}, right).empty());
}

QTEST_GUILESS_MAIN(EnvironmentTextTest)
#include "environment_text_test.moc"
