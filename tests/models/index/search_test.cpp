// Searches that are left off and taken up again find what a plain look at each secret finds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/lookup.h"
#include "models/index/search.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <tuple>

namespace strongroom::index {
namespace {

const domain::EnvironmentId production{"env-production"};
const domain::EnvironmentId staging{"env-staging"};

/// Few letters, so that words occur often and in every place.
std::string textOf(std::mt19937& random, std::size_t most, std::string_view letters = "abA- 1")
{
    std::string text;
    for (auto left = random() % (most + 1); left > 0; --left)
        text += letters[random() % letters.size()];
    return text;
}

domain::KeyedSecret secretOf(std::mt19937& random)
{
    domain::KeyedSecret one;
    one.secret.id = domain::SecretId::fresh();
    one.secret.organization = {"org-1"};
    one.secret.name = textOf(random, 12) + "b";
    one.secret.slug = folded(one.secret.name);
    one.secret.description = textOf(random, 10);
    one.secret.owner = random() % 9 == 0 ? "team a" : "team c";
    if (random() % 9 == 0)
        one.secret.labels = {"ab", "Legacy"};
    if (random() % 2 == 0)
        one.secret.environment = random() % 2 == 0 ? production : staging;
    for (auto left = random() % 3; left > 0; --left)
        one.keys.push_back(textOf(random, 5, "abAB_1") + "K");
    return one;
}

bool occurs(const std::string& text, const std::string& word)
{
    return folded(text).find(word) != std::string::npos;
}

/// Each as a person would read what the query means.
bool answers(const domain::KeyedSecret& one, const QueryTerm& term)
{
    const auto& secret = one.secret;
    const auto begins = [&](const std::string& text) {
        return folded(text).starts_with(term.text);
    };
    const auto holds = [&](const std::string& text) { return occurs(text, term.text); };
    switch (term.kind) {
    case QueryTerm::Kind::Word:
        return holds(secret.name) || holds(secret.slug) || holds(secret.description)
               || holds(secret.owner) || std::ranges::any_of(secret.labels, holds)
               || std::ranges::any_of(one.keys, holds);
    case QueryTerm::Kind::Owner: return begins(secret.owner);
    case QueryTerm::Kind::Label: return std::ranges::any_of(secret.labels, begins);
    case QueryTerm::Kind::Key: return std::ranges::any_of(one.keys, begins);
    case QueryTerm::Kind::Environment:
        return secret.environment && begins(secret.environment->value.substr(4));
    case QueryTerm::Kind::Backend: return false;
    }
    return false;
}

bool matches(const domain::KeyedSecret& one, const std::string& query)
{
    return std::ranges::all_of(parseQuery(query), [&](const QueryTerm& term) {
        return answers(one, term) != term.negated;
    });
}

NameTier tierIn(const domain::KeyedSecret& one, const std::vector<std::string>& words)
{
    const auto tier = tierOf(folded(one.secret.name), phraseOf(words), words);
    if (tier != NameTier::Holds)
        return tier;
    const auto inName = [&](const std::string& word) { return occurs(one.secret.name, word); };
    const auto inKeys = [&](const std::string& word) {
        return std::ranges::any_of(one.keys,
                                   [&](const std::string& key) { return occurs(key, word); });
    };
    if (std::ranges::all_of(words, inName))
        return NameTier::Holds;
    if (std::ranges::any_of(one.keys, [&](const std::string& key) {
            return folded(key).starts_with(phraseOf(words));
        }))
        return NameTier::KeyBegins;
    return std::ranges::all_of(words,
                               [&](const auto& word) { return inName(word) || inKeys(word); })
               ? NameTier::KeyHolds
               : NameTier::Beside;
}

using Ids = std::vector<std::string>;

template <class Rows>
Ids idsOf(const SecretIndex& index, const Rows& rows)
{
    Ids ids;
    for (const auto row : rows)
        ids.push_back(index.idAt(row).value);
    return ids;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsWhatAPlainLookFinds_data();
    void findsWhatAPlainLookFinds();
    void ranksAsAPlainSortDoes();
    void findsTheSameWhileSomebodyTypes();
    void asksAgainForWhatIsNoPart();
    void goesOnWhileMoreComes();
    void beginsAnewWhenRowsAreNumberedAnew();
    void takesManySteps();
    void sortsAStepAtATime();

private:
    Ids plain(const std::string& query, const Scope& scope = {}) const;
    Ids found(const std::string& query) const { return idsOf(*m_index, m_index->find(query)); }
    void put(int count);

    std::unique_ptr<SecretIndex> m_index;
    std::vector<domain::KeyedSecret> m_all;
    std::mt19937 m_random{7};
};

void SearchTest::init()
{
    m_index = std::make_unique<SecretIndex>();
    m_index->setEnvironments(
        {{production, {}, "production", "Production"}, {staging, {}, "staging", "Staging"}});
    m_all.clear();
    put(3000);
    for (int i = 0; i < 200; ++i) { // Gone, or changed and therefore elsewhere.
        const auto at = m_random() % m_all.size();
        if (i % 2 == 0) {
            QVERIFY(m_index->remove(m_all[at].secret.id));
            m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(at));
        } else {
            auto changed = secretOf(m_random);
            changed.secret.id = m_all[at].secret.id;
            m_all[at] = changed;
            m_index->put(std::span(&changed, 1));
        }
    }
}

void SearchTest::put(int count)
{
    std::vector<domain::KeyedSecret> some;
    for (int i = 0; i < count; ++i)
        some.push_back(secretOf(m_random));
    m_index->put(some);
    m_all.insert(m_all.end(), some.begin(), some.end());
}

Ids SearchTest::plain(const std::string& query, const Scope& scope) const
{
    std::vector<const domain::KeyedSecret*> some;
    for (const auto& one : m_all) {
        const bool here = scope.environment ? one.secret.environment == scope.environment
                                            : !scope.organizationOnly || !one.secret.environment;
        if (here && matches(one, query))
            some.push_back(&one);
    }
    std::ranges::sort(some, {}, [](const auto* one) {
        return std::pair(folded(one->secret.name), one->secret.id.value);
    });
    Ids ids;
    for (const auto* one : some)
        ids.push_back(one->secret.id.value);
    return ids;
}

void SearchTest::findsWhatAPlainLookFinds_data()
{
    QTest::addColumn<QString>("query");
    for (const auto* query : {"",           "a",
                              "b",          "ab",
                              "1a",         "aab",
                              "a-b",        "abab",
                              "zz",         "a b",
                              "ab 1 -",     "\"a b\"",
                              "-a",         "b -a",
                              "ab -1 -b1",  "team",
                              "team a",     "legacy",
                              "label:ab",   "-label:ab a",
                              "owner:team", "owner:team-a",
                              "key:a",      "key:ab a",
                              "-key:a",     "key:a -key:ab",
                              "env:prod",   "-env:prod",
                              "env:s a",    "k",
                              "_",          "key:",
                              "tea",        "c"})
        QTest::newRow(*query == '\0' ? "nothing" : query) << query;
}

void SearchTest::findsWhatAPlainLookFinds()
{
    QFETCH(QString, query);
    const auto text = query.toStdString();
    for (const Scope& scope :
         {Scope{}, Scope{production, false}, Scope{{}, true}, Scope{domain::EnvironmentId{"x"}}}) {
        Search search(*m_index);
        search.begin(text, scope);
        while (search.advance()) {
        }
        const auto expected = plain(text, scope);
        const auto rows = search.takeRows();
        QVERIFY(idsOf(*m_index, rows) == expected);
        QCOMPARE(search.total(), plain({}, scope).size());
        for (const auto& one : m_all)
            QCOMPARE(search.has(*m_index->rowOf(one.secret.id)),
                     std::ranges::find(expected, one.secret.id.value) != expected.end());
    }
}

void SearchTest::ranksAsAPlainSortDoes()
{
    NameWishes wishes;
    wishes.current = production;
    for (int i = 0; i < 5; ++i) {
        wishes.pinned.push_back(m_all[m_random() % m_all.size()].secret.id);
        wishes.lately.push_back(m_all[m_random() % m_all.size()].secret.id);
    }
    for (const std::string query : {"a", "ab", "aba", "b a", "1-", "team", "ab_", "a1 b", "legacy"})
        for (const std::size_t limit : {1U, 7U, 50U, 5000U}) {
            std::vector<std::string> words;
            for (const auto& term : parseQuery(query))
                words.push_back(term.text);
            using Key = std::tuple<NameTier, bool, bool, std::ptrdiff_t, std::size_t, std::string,
                                   std::string>;
            std::vector<Key> keys;
            for (const auto& one : m_all) {
                const auto& [id, name] = std::tie(one.secret.id, one.secret.name);
                if (matches(one, query))
                    keys.emplace_back(tierIn(one, words), one.secret.environment != wishes.current,
                                      std::ranges::find(wishes.pinned, id) == wishes.pinned.end(),
                                      std::ranges::find(wishes.lately, id) - wishes.lately.begin(),
                                      name.size(), folded(name), id.value);
            }
            std::ranges::sort(keys);
            Ids expected;
            for (const auto& key : keys)
                if (expected.size() < limit)
                    expected.push_back(std::get<6>(key));
            QVERIFY2(idsOf(*m_index, m_index->lookup(query, limit, wishes)) == expected,
                     query.c_str());
        }
}

/// One search for all of it: what was found for fewer letters is what is looked through for more.
void SearchTest::findsTheSameWhileSomebodyTypes()
{
    Search search(*m_index);
    Lookup lookup(*m_index);
    for (const std::string text : {"ab-1a", "team a b", "a -ab 1", "key:ab a", "env:prod ab",
                                   "label:ab -b1", "\"a b\" 1", "aaaaab"})
        for (std::size_t size = 0; size <= text.size(); ++size) {
            const auto typed = text.substr(0, size);
            search.begin(typed, {});
            while (search.advance()) {
            }
            QVERIFY2(idsOf(*m_index, search.takeRows()) == plain(typed), typed.c_str());
            lookup.begin(typed, 30, {});
            while (lookup.advance()) {
            }
            QVERIFY2(lookup.rows() == m_index->lookup(typed, 30), typed.c_str());
        }
}

void SearchTest::asksAgainForWhatIsNoPart()
{
    Search search(*m_index);
    for (const std::string typed : {"ab", "a", "-ab", "-a", "key:ab", "key:", "env:prod", "env:",
                                    "ab a", "b", "label:legacy", "legacy", "-key:a", "-key:ab"})
        for (const Scope& scope : {Scope{production, false}, Scope{}, Scope{{}, true}}) {
            search.begin(typed, scope);
            while (search.advance()) {
            }
            QVERIFY2(idsOf(*m_index, search.takeRows()) == plain(typed, scope), typed.c_str());
        }
}

void SearchTest::goesOnWhileMoreComes()
{
    put(20'000); // More than one step looks through.
    const auto before = plain("ab");
    Search search(*m_index);
    search.begin("ab", {});
    for (int steps = 0; search.advance(); ++steps)
        if (steps % 3 == 0)
            put(100);
    const auto rows = idsOf(*m_index, search.takeRows());
    // What was there is there, in order; what came meanwhile may be.
    QVERIFY(rows.size() >= before.size());
    QVERIFY(search.generation() != m_index->generation());
    const auto now = plain("ab");
    std::size_t at = 0;
    for (const auto& id : now)
        if (at < rows.size() && rows[at] == id)
            ++at;
    QCOMPARE(at, rows.size());
    for (const auto& id : before)
        QVERIFY(std::ranges::find(rows, id) != rows.end());

    search.begin("ab", {});
    while (search.advance()) {
    }
    QVERIFY(idsOf(*m_index, search.takeRows()) == plain("ab"));
}

void SearchTest::beginsAnewWhenRowsAreNumberedAnew()
{
    put(20'000);
    Search search(*m_index);
    Lookup lookup(*m_index);
    search.begin("ab", {});
    lookup.begin("ab", 40, {});
    QVERIFY(search.advance() && lookup.advance());
    for (std::size_t i = 0; i < 12'000; ++i)
        QVERIFY(m_index->remove(m_all[i].secret.id));
    m_all.erase(m_all.begin(), m_all.begin() + 12'000);
    const auto numbering = m_index->numbering();
    m_index->tidy();
    QVERIFY(m_index->numbering() != numbering);
    while (search.advance()) {
    }
    while (lookup.advance()) {
    }
    QVERIFY(idsOf(*m_index, search.takeRows()) == plain("ab"));
    QVERIFY(lookup.rows() == m_index->lookup("ab", 40));

    search.begin("ab", {});
    QVERIFY(search.advance());
    m_index->clear();
    while (search.advance()) {
    }
    QVERIFY(search.takeRows().empty());
}

/// Of so many that each is short: a window goes on between them.
void SearchTest::takesManySteps()
{
    put(50'000);
    (void)m_index->find(""); // In order by now.
    Search search(*m_index);
    search.begin("ab", {});
    int steps = 0;
    while (search.advance())
        ++steps;
    QVERIFY2(steps >= 6, qPrintable(QString::number(steps)));
    Lookup lookup(*m_index);
    lookup.begin("ab", 200'000, {}); // More than begin with it.
    for (steps = 0; lookup.advance();)
        ++steps;
    QVERIFY2(steps >= 6, qPrintable(QString::number(steps)));
}

void SearchTest::sortsAStepAtATime()
{
    put(50'000);
    int steps = 0;
    while (m_index->sortOn())
        ++steps;
    QVERIFY2(steps >= 10, qPrintable(QString::number(steps)));
    QVERIFY(found("") == plain(""));
    put(3000); // Few among many.
    QVERIFY(m_index->remove(m_all[17].secret.id));
    m_all.erase(m_all.begin() + 17);
    QVERIFY(m_index->sortOn());
    put(5); // While that goes on.
    QVERIFY(m_index->remove(m_all[3].secret.id));
    m_all.erase(m_all.begin() + 3);
    while (m_index->sortOn()) {
    }
    QVERIFY(found("") == plain(""));
}

} // namespace strongroom::index

QTEST_GUILESS_MAIN(strongroom::index::SearchTest)
#include "search_test.moc"
