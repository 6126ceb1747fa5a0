// Changes over several cells: staged, summed up, saved with a result each, and kept if they fail.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/matrix_desk.h"

using namespace strongroom;
using Values = test::FakeSecrets::Values;

class MatrixSaveTest : public test::MatrixDesk
{
    Q_OBJECT

private slots:
    void init() { fill(); }
    void cleanup() { m_page.reset(); }
    void stagesWithoutSaving();
    void takesBackWhatIsStaged();
    void savesChangesOfSeveralEnvironments();
    void makesASecretThatIsNotThere();
    void takesOverAndSetsInOneGo();
    void keepsStagedWhatFails();
    void writesOverNothing();
    void stopsWithoutAServer();
    void keepsAtLeastOneKey();
    void keepsItsDraftsThroughReloads();
    void givesUpWhatIsStagedWithTheSignIn();
};

void MatrixSaveTest::stagesWithoutSaving()
{
    openPage();
    set("stripe › RETRY", 1, "5");
    takeOver("stripe › TOKEN", 1, "Staging");
    table().setCurrentIndex(at("stripe › URL", 2));
    QTest::keyClick(&table(), Qt::Key_Delete);

    QCOMPARE(cell("stripe › RETRY", 1), QString("new value; staged"));
    QCOMPARE(cell("stripe › TOKEN", 1), QString("from Staging; staged"));
    QCOMPARE(cell("stripe › URL", 2), QString("to be removed; staged"));
    QCOMPARE(part<QLabel>("matrix.staged").text(),
             QString("Staged: 3 change(s) in 2 environment(s)"));
    QVERIFY(!m_plane->network.calls.contains("putVersion"));
    QVERIFY(m_plane->promotions.asked.empty());
}

void MatrixSaveTest::takesBackWhatIsStaged()
{
    openPage();
    set("stripe › RETRY", 1, "5");
    set("stripe › RETRY", 3, "5");
    edit("stripe › RETRY", 1);
    sheet()->findChild<QPushButton*>("matrix.cell.back")->click();
    QCOMPARE(cell("stripe › RETRY", 1), QString("missing"));
    table().setCurrentIndex(at("stripe › RETRY", 3));
    part("matrix.back").click();

    QVERIFY(!part("matrix.save").isEnabled());
    QVERIFY(!part<QLabel>("matrix.staged").isVisible());
    QSignalSpy failed(m_page.get(), &ui::Page::failed);
    QTest::keyClick(&table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(failed.size(), 1);
    QVERIFY(sheet() == nullptr);
}

void MatrixSaveTest::savesChangesOfSeveralEnvironments()
{
    openPage();
    set("stripe › RETRY", 1, "5");
    set("stripe › TOKEN", 3, "sesame-4");
    table().setCurrentIndex(at("stripe › URL", 2));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTest::keyClick(&table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(sheet() != nullptr);
    QVERIFY(sheet()->findChild<QLabel*>("matrix.save.about")->text().contains("production"));
    QCOMPARE(saving(1), QStringList({"Production", "Staging", "Development"}));
    QCOMPARE(saving(2), QStringList({"1 key(s) set", "1 key(s) removed", "1 key(s) set"}));
    QCOMPARE(saving(3), QStringList({"v2", "v2", "v2"}));

    sheet()->primary()->click();
    QTRY_COMPARE(saving(4), QStringList({"saved", "saved", "saved"}));
    close();

    QCOMPARE(values("stripe", 0), (Values{{"TOKEN", "sesame-1"}, {"URL", "u"}, {"RETRY", "5"}}));
    QCOMPARE(values("stripe", 1), (Values{{"TOKEN", "sesame-2"}, {"RETRY", "3"}}));
    QCOMPARE(values("stripe", 2), (Values{{"TOKEN", "sesame-4"}}));
    QTRY_COMPARE(cell("stripe › RETRY", 1), QString("v2"));
    QVERIFY(!part("matrix.save").isEnabled());
}

void MatrixSaveTest::makesASecretThatIsNotThere()
{
    openPage();
    set("mailer › PASSWORD", 1, "sesame-7");
    takeOver("mailer › PASSWORD", 3, "Staging");

    save();
    close();

    QCOMPARE(values("mailer", 0), (Values{{"PASSWORD", "sesame-7"}}));
    QCOMPARE(values("mailer", 2), (Values{{"PASSWORD", "sesame-3"}}));
    QVERIFY(!m_plane->network.calls.contains("reveal"));
}

void MatrixSaveTest::takesOverAndSetsInOneGo()
{
    openPage();
    takeOver("stripe › TOKEN", 1, "Staging");
    takeOver("stripe › RETRY", 1, "Staging");
    set("stripe › URL", 1, "https://new");
    QTest::keyClick(&table(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(sheet() != nullptr);
    QCOMPARE(saving(2), QStringList("1 key(s) set; 2 key(s) taken over"));
    QCOMPARE(saving(3), QStringList("v3"));

    sheet()->primary()->click();
    QTRY_COMPARE(saving(4), QStringList("saved"));
    close();

    QCOMPARE(m_plane->promotions.asked.size(), std::size_t(1));
    QCOMPARE(values("stripe", 0),
             (Values{{"TOKEN", "sesame-2"}, {"URL", "https://new"}, {"RETRY", "3"}}));
    QCOMPARE(kept("stripe", 0)->secret.currentVersion, 3U);
}

void MatrixSaveTest::keepsStagedWhatFails()
{
    openPage();
    takeOver("mailer › PASSWORD", 1, "Staging");
    set("stripe › RETRY", 3, "5");
    m_plane->promotions.failures["mailer"] =
        Error{ErrorKind::Forbidden, "This needs an approval by others.", {}, {}, "needs_approval"};

    save();
    QCOMPARE(saving(4), QStringList({"not saved", "saved"}));
    QVERIFY(!saving(5).front().isEmpty());
    QVERIFY(sheet()->findChild<ui::Banner*>()->text().contains("stay staged"));
    close();

    QTRY_COMPARE(cell("mailer › PASSWORD", 1), QString("from Staging; not saved"));
    QVERIFY(!at("mailer › PASSWORD", 1).data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(values("stripe", 2).at("RETRY"), "5");
    m_plane->promotions.failures.clear();
    save();
    close();
    QCOMPARE(values("mailer", 0), (Values{{"PASSWORD", "sesame-3"}}));
    QVERIFY(!part("matrix.save").isEnabled());
}

/// Somebody else's value is not written over by who has not seen it.
void MatrixSaveTest::writesOverNothing()
{
    openPage();
    set("stripe › TOKEN", 1, "mine");
    set("stripe › RETRY", 1, "5");
    m_plane->secrets.write(*kept("stripe", 0), {{"TOKEN", "theirs"}, {"URL", "u"}}, "Bob");

    save();
    QCOMPARE(saving(4), QStringList("not saved"));
    close();
    QTRY_COMPARE(cell("stripe › TOKEN", 1), QString("new value; changed by others meanwhile"));
    QCOMPARE(cell("stripe › RETRY", 1), QString("new value; not saved"));
    save(); // The key that nobody else has touched.
    close();
    QCOMPARE(values("stripe", 0), (Values{{"TOKEN", "theirs"}, {"URL", "u"}, {"RETRY", "5"}}));
    QTRY_COMPARE(cell("stripe › RETRY", 1), QString("v3"));

    set("stripe › TOKEN", 1, "mine"); // Having seen that it is another one.
    save();
    close();
    QCOMPARE(values("stripe", 0).at("TOKEN"), "mine");
}

void MatrixSaveTest::stopsWithoutAServer()
{
    openPage();
    set("stripe › RETRY", 1, "5");
    set("stripe › RETRY", 3, "5");
    const auto before = m_plane->network.calls.count("putVersion");
    m_plane->network.failure = Error{ErrorKind::Unavailable, "The server is gone."};

    save();

    QCOMPARE(saving(4), QStringList({"not saved", "not saved"}));
    QCOMPARE(m_plane->network.calls.count("putVersion"), before + 1);
    m_plane->network.failure.reset();
    close();
    QTRY_COMPARE(cell("stripe › RETRY", 3), QString("new value; not saved"));
}

void MatrixSaveTest::keepsAtLeastOneKey()
{
    openPage();
    table().setCurrentIndex(at("mailer › PASSWORD", 2));
    QTest::keyClick(&table(), Qt::Key_Delete);

    save();

    QCOMPARE(saving(4), QStringList("not saved"));
    QVERIFY(saving(5).front().contains("at least one key"));
    QCOMPARE(values("mailer", 1), (Values{{"PASSWORD", "sesame-3"}}));
}

void MatrixSaveTest::keepsItsDraftsThroughReloads()
{
    openPage();
    set("stripe › RETRY", 1, "5");

    m_page->hide(); // As behind the lock.
    m_page->show();
    m_page->reload();
    m_plane->network.finish();
    m_page->enter();
    m_plane->network.finish();

    QTRY_COMPARE(cell("stripe › RETRY", 1), QString("new value; staged"));
    save();
    close();
    QCOMPARE(values("stripe", 0).at("RETRY"), "5");
}

void MatrixSaveTest::givesUpWhatIsStagedWithTheSignIn()
{
    openPage();
    set("stripe › RETRY", 1, "5");

    m_page->begin();
    m_page->enter();

    QTRY_COMPARE(cell("stripe › RETRY", 1), QString("missing"));
}

QTEST_MAIN(MatrixSaveTest)
#include "matrix_save_test.moc"
