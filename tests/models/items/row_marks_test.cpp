// Marks of rows: all costs nothing, and a mark stays with its secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/secret_list_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace strongroom;

class RowMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsBoxesOnlyWhileSomethingIsMarked();
    void marksAStretch();
    void marksAllBut();
    void staysWithItsSecretThroughChanges();
    void marksNothingThatIsNotShown();
    void goesWithTheFilter();
    void givesSecretsAsTheyWereSeen();
    void marksAllOfManyAtOnce();

private:
    void know(int first, int last, std::uint64_t revision = 1);
    QVariant box(int row) const { return m_model->index(row, 0).data(Qt::CheckStateRole); }

    std::unique_ptr<index::SecretIndex> m_index;
    std::unique_ptr<items::SecretListModel> m_model;
};

void RowMarksTest::init()
{
    m_model = std::make_unique<items::SecretListModel>();
    m_index = std::make_unique<index::SecretIndex>();
    know(0, 100);
    m_model->showIndex(*m_index);
}

void RowMarksTest::know(int first, int last, std::uint64_t revision)
{
    std::vector<domain::Secret> secrets;
    for (int i = first; i < last; ++i) {
        domain::Secret secret;
        secret.id = {"secret-" + std::to_string(1000 + i)};
        secret.name = secret.slug = "key-" + std::to_string(1'000'000 + i);
        secret.revision = revision;
        secrets.push_back(std::move(secret));
    }
    m_index->put(secrets);
}

void RowMarksTest::showsBoxesOnlyWhileSomethingIsMarked()
{
    QVERIFY(!box(0).isValid());

    m_model->mark(3, 3, true);

    QCOMPARE(box(3).toInt(), int(Qt::Checked));
    QCOMPARE(box(0).toInt(), int(Qt::Unchecked));
    m_model->mark(3, 3, false);
    QVERIFY(!box(3).isValid());
}

void RowMarksTest::marksAStretch()
{
    m_model->mark(10, 19, true);
    m_model->mark(12, 13, false);

    QCOMPARE(m_model->markedCount(), 8);
    QVERIFY(m_model->isMarked(10) && !m_model->isMarked(12) && !m_model->isMarked(20));
    m_model->mark(-5, 1000, true); // Beyond both ends.
    QCOMPARE(m_model->markedCount(), 100);
}

void RowMarksTest::marksAllBut()
{
    m_model->markAll();
    m_model->mark(7, 7, false);

    QCOMPARE(m_model->markedCount(), 99);
    QVERIFY(!m_model->isMarked(7) && m_model->isMarked(8));
    QCOMPARE(m_model->marked().size(), std::size_t(99));
}

void RowMarksTest::staysWithItsSecretThroughChanges()
{
    m_model->mark(50, 50, true);
    know(100, 200);
    know(40, 60, 2);
    m_index->tidy();
    m_model->refresh();

    QCOMPARE(m_model->markedCount(), 1);
    QVERIFY(m_model->isMarked(m_model->rowOf({"secret-1050"})));
    QCOMPARE(m_model->marked().front().revision, 2U);
}

void RowMarksTest::marksNothingThatIsNotShown()
{
    m_model->mark(5, 6, true);
    QSignalSpy changed(m_model.get(), &items::SecretListModel::marksChanged);

    m_index->remove({"secret-1005"});
    m_model->refresh();

    QCOMPARE(m_model->markedCount(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->marked().front().secret, domain::SecretId{"secret-1006"});
}

void RowMarksTest::goesWithTheFilter()
{
    m_model->markAll();

    m_model->setFilter("key-10000");

    QVERIFY(m_model->rowCount() > 0);
    QCOMPARE(m_model->markedCount(), 0);
}

void RowMarksTest::givesSecretsAsTheyWereSeen()
{
    m_model->mark(1, 2, true);

    const auto marked = m_model->marked();

    QCOMPARE(marked.size(), std::size_t(2));
    QCOMPARE(marked[0].secret, m_model->secretAt(1)->id);
    QCOMPARE(marked[0].revision, 1U);
}

void RowMarksTest::marksAllOfManyAtOnce()
{
    know(0, 100'000);
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 100'000);

    m_model->markAll();

    QCOMPARE(m_model->markedCount(), 100'000);
    QVERIFY(m_model->isMarked(99'999));
}

QTEST_GUILESS_MAIN(RowMarksTest)
#include "row_marks_test.moc"
