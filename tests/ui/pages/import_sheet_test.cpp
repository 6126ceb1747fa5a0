// Importing a file: what it would do is listed key by key, without a value, and follows what is
// chosen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/import_sheet.h"

#include "tests/support/fake_plane.h"
#include "ui/widgets/feedback/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using ui::ImportSheet;

class ImportSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_sheet; }
    void listsWhatBecomesOfEachKey();
    void showsNoValueAnywhere();
    void tellsANewSecretFromANewVersion();
    void saysWhatWasOddAboutTheFile();
    void showsNoPlanOfAFileThatItCannotRead();
    void forgetsAPlanWhoseNameHasChanged();
    void asksOnceForANameThatIsTyped();
    void keepsAPlanWhenTheFocusMovesOn();
    void doesWhatItSaid();

private:
    QString file(const QString& name, const QByteArray& content);
    QStringList rows() const;
    bool ready() const { return m_sheet->findChild<QPushButton*>("import.confirm")->isEnabled(); }
    QString everyText() const;

    QTemporaryDir m_folder;
    std::unique_ptr<test::FakePlane> m_plane;
    QPointer<ImportSheet> m_sheet;
};

void ImportSheetTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_plane->secrets.add("pay", {{"KEPT", "old kept"}, {"TOKEN", "old token"}});
    m_sheet = new ImportSheet(m_plane->context, {}, nullptr);
    m_sheet->open();
    QVERIFY(QTest::qWaitForWindowActive(m_sheet));
}

QString ImportSheetTest::file(const QString& name, const QByteArray& content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file can be made");
    file.write(content);
    return file.fileName();
}

QStringList ImportSheetTest::rows() const
{
    const auto* model = m_sheet->findChild<QTableView*>("import.preview")->model();
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        all << cells.join(" | ");
    }
    return all;
}

QString ImportSheetTest::everyText() const
{
    auto all = rows();
    for (const auto* label : m_sheet->findChildren<QLabel*>())
        all << label->text() << label->accessibleName();
    for (const auto* field : m_sheet->findChildren<QLineEdit*>())
        all << field->text();
    return all.join('\n');
}

void ImportSheetTest::listsWhatBecomesOfEachKey()
{
    m_sheet->choose(file("pay.env", "TOKEN=new token\nADDED=added\n"));

    QTRY_VERIFY(ready());
    QCOMPARE(rows(), QStringList({"+ added | ADDED | pay (new version)",
                                  "~ replaced | TOKEN | pay (new version)",
                                  "= unchanged | KEPT | pay (new version)"}));
}

void ImportSheetTest::showsNoValueAnywhere()
{
    m_sheet->choose(file("pay.env", "TOKEN=canary-4711\nADDED=canary-4712\n"));
    QTRY_VERIFY(ready());

    const auto text = everyText();

    QVERIFY(text.contains("TOKEN"));
    QVERIFY(!text.contains("canary"));
    QVERIFY(!text.contains("old token"));
}

void ImportSheetTest::tellsANewSecretFromANewVersion()
{
    m_sheet->choose(file("both.yaml", "pay:\n  TOKEN: a\nother:\n  KEY: b\n"));

    QTRY_VERIFY(ready());
    QVERIFY(rows().contains("~ replaced | TOKEN | pay (new version)"));
    QVERIFY(rows().contains("+ added | KEY | other (new)"));
}

void ImportSheetTest::saysWhatWasOddAboutTheFile()
{
    m_sheet->choose(file("pay.env", "TOKEN=a\nURL=https://${HOST}/hidden\n"));

    QTRY_VERIFY(ready());
    QVERIFY(everyText().contains("Line 2: "));
    QVERIFY(!everyText().contains("hidden"));
}

void ImportSheetTest::showsNoPlanOfAFileThatItCannotRead()
{
    m_sheet->choose(file("pay.env", "TOKEN=a\n"));
    QTRY_VERIFY(ready());

    m_sheet->choose(m_folder.filePath("absent.env"));

    QVERIFY(m_sheet->findChild<ui::Banner*>()->isVisible());
    QVERIFY(rows().isEmpty());
    QVERIFY(!ready());
}

void ImportSheetTest::forgetsAPlanWhoseNameHasChanged()
{
    auto* name = m_sheet->findChild<QLineEdit*>("import.name");
    m_sheet->choose(file("another.env", "TOKEN=a\n"));

    name->clear();
    QTest::keyClicks(name, "pay"); // Before the answer about the first name has come.

    QTRY_VERIFY(ready());
    QCOMPARE(rows(), QStringList({"~ replaced | TOKEN | pay (new version)",
                                  "= unchanged | KEPT | pay (new version)"}));
}

void ImportSheetTest::asksOnceForANameThatIsTyped()
{
    m_sheet->choose(file("another.env", "TOKEN=a\n"));
    QTRY_VERIFY(ready());
    const auto before = m_plane->network.calls.count("list");

    auto* name = m_sheet->findChild<QLineEdit*>("import.name");
    name->clear();
    QTest::keyClicks(name, "payments");
    QVERIFY(!ready());
    QTRY_VERIFY(ready());

    QCOMPARE(m_plane->network.calls.count("list"), before + 1);
}

void ImportSheetTest::keepsAPlanWhenTheFocusMovesOn()
{
    auto* path = m_sheet->findChild<QLineEdit*>("import.path");
    path->setFocus();
    QTest::keyClicks(path, file("pay.env", "TOKEN=a\n"));
    QTest::keyClick(path, Qt::Key_Tab);
    QTRY_VERIFY(ready());
    m_sheet->findChild<QLineEdit*>("import.name")->setText("mine");

    path->setFocus();
    QTest::keyClick(path, Qt::Key_Tab); // A click on Import would take the focus likewise.

    QVERIFY(ready());
    QCOMPARE(m_sheet->findChild<QLineEdit*>("import.name")->text(), "mine");
}

void ImportSheetTest::doesWhatItSaid()
{
    m_sheet->choose(file("pay.env", "TOKEN=new token\nADDED=added\n"));
    QTRY_VERIFY(ready());

    m_sheet->findChild<QPushButton*>("import.confirm")->click();
    QTRY_VERIFY(m_sheet.isNull() || !m_sheet->isVisible());

    const auto& values = m_plane->secrets.all.front().values.rbegin()->second;
    QCOMPARE(values, test::FakeSecrets::Values(
                         {{"KEPT", "old kept"}, {"TOKEN", "new token"}, {"ADDED", "added"}}));
}

QTEST_MAIN(ImportSheetTest)
#include "import_sheet_test.moc"
