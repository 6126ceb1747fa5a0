// Reviews of access that nobody has signed off are counted, by what they are kept as.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/outcomes/outcome_storage.h"
#include "server/storage/reviews/review_storage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::server;

class OpenReviewsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsThoseThatAreOpenAndOverdue();
};

void OpenReviewsTest::countsThoseThatAreOpenAndOverdue()
{
    const QTemporaryDir folder;
    const auto storage = SqliteStorage::open(folder.filePath("a.sqlite").toStdString());
    QVERIFY(storage);
    QVERIFY((*storage)->writeTo([](Database& database) {
        return database.execute(
            "INSERT INTO organizations VALUES ('org-1', 'o', 'o', 'b', x'00', 0);"
            "INSERT INTO organizations VALUES ('org-2', 'p', 'p', 'b', x'00', 0)");
    }));
    const auto now = *parseRfc3339("2026-11-25T10:30:00.000Z");
    ReviewStorage reviews(**storage);
    const auto also = [](StorageWriter&) { return Result<Done>(Done{}); };
    const auto review = [&](const std::string& id, std::int64_t daysLate, bool isSigned) {
        domain::AccessReview kept;
        kept.id = {id};
        kept.organization = {"org-1"};
        kept.dueAt = now - std::chrono::days(daysLate);
        QVERIFY(reviews.add(kept, "{}", also));
        if (!isSigned)
            return;
        kept.signedAt = now;
        ++kept.revision;
        QVERIFY(reviews.update(kept, "{}", also));
    };
    review("open", -1, false);
    review("overdue", 1, false);
    review("signed", 1, true);

    OutcomeStorage outcomes(**storage);
    const auto found = outcomes.outcomes({"org-1"}, now, {});
    const auto elsewhere = outcomes.outcomes({"org-2"}, now, {});

    QVERIFY(found && elsewhere);
    QCOMPARE(found->governance.openAccessReviews, 2U);
    QCOMPARE(found->governance.overdueAccessReviews, 1U);
    QCOMPARE(found->governance.openReviews, 0U);
    QCOMPARE(elsewhere->governance.openAccessReviews, 0U);
}

QTEST_GUILESS_MAIN(OpenReviewsTest)
#include "open_reviews_test.moc"
