// Files that are dropped onto the grid become values, or are refused with a sentence; what may be
// keys and values is asked about.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/entry_grid.h"

#include "tests/support/fake_secrets.h"
#include "tests/support/overheard.h"
#include "ui/pages/secrets/entry/file_choice_sheet.h"
#include "ui/pages/secrets/entry/value_files.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <sys/stat.h>
#include <unistd.h>

using namespace strongroom;
using ui::EntryGrid;
using Strings = std::vector<std::string>;

class EntryFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesAFileAsTheValueOfItsName();
    void takesSeveralAsSeveralRows();
    void takesOneForTheRowThatItIsDroppedOn();
    void takesTheChosenOne();
    void knowsItsFormat_data();
    void knowsItsFormat();
    void isNoFileOnceItIsTypedOver();
    void asksWhetherToTakeRows();
    void takesTheWholeFileIfThatIsWanted();
    void takesNothingIfItIsCancelled();
    void asksOneAfterTheOther();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void takesTheGoodOnesBesideABadOne();
    void makesKeysOfNames();
    void tellsNoValue();

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file can be made");
        file.write(content);
        return file.fileName();
    }
    void drop(const QStringList& paths, const QPoint& at)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_grid.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_grid.get(), &event);
    }
    void drop(const QStringList& paths) { drop(paths, m_grid->rect().bottomRight()); }
    QPoint placeOf(const char* name) const
    {
        const auto* field = m_grid->findChild<QWidget*>(name);
        return field->mapTo(m_grid.get(), field->rect().center());
    }
    Strings staged() const
    {
        Strings all;
        for (const auto& entry : m_grid->entries())
            all.push_back(entry.value ? entry.key + '=' + test::textOf(*entry.value)
                                      : entry.key + " kept");
        return all;
    }
    ui::FileChoiceSheet* sheet() const
    {
        const auto all = m_grid->findChildren<ui::FileChoiceSheet*>();
        const auto open = std::ranges::find_if(all, &QWidget::isVisible);
        return open == all.end() ? nullptr : *open;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EntryGrid> m_grid;
};

void EntryFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_grid = std::make_unique<EntryGrid>();
    m_grid->addStanding({{"A", domain::ValueFormat::Text}, {"id_rsa", domain::ValueFormat::Pem}});
    m_grid->addEmpty(false);
    m_grid->resize(700, 400);
    m_grid->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_grid.get()));
}

void EntryFilesTest::takesAFileAsTheValueOfItsName()
{
    drop({write("id_rsa", "new key")});

    QCOMPARE(staged(), Strings({"A kept", "id_rsa=new key"}));
    QVERIFY(m_grid->findChild<QLabel*>("edit.source.2")->text().contains("id_rsa"));
}

void EntryFilesTest::takesSeveralAsSeveralRows()
{
    drop({write("one.txt", "1"), write("two.txt", "2")});

    QCOMPARE(staged(), Strings({"A kept", "id_rsa kept", "one.txt=1", "two.txt=2"}));
}

void EntryFilesTest::takesOneForTheRowThatItIsDroppedOn()
{
    drop({write("values.json", "{\"a\": 1}")}, placeOf("edit.value.1"));

    QCOMPARE(staged(), Strings({"A={\"a\": 1}", "id_rsa kept"}));
    QVERIFY(sheet() == nullptr); // It was said what is meant.
}

void EntryFilesTest::takesTheChosenOne()
{
    m_grid->findChild<QPushButton*>("edit.file.3")->click();
    auto* dialog = m_grid->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);

    emit dialog->fileSelected(write("cert.pem", "content"));

    QCOMPARE(staged(), Strings({"A kept", "id_rsa kept", "cert.pem=content"}));
    dialog->close();
}

void EntryFilesTest::knowsItsFormat_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<domain::ValueFormat>("format");
    QTest::newRow("text") << QByteArray("hello") << domain::ValueFormat::Text;
    QTest::newRow("nothing") << QByteArray() << domain::ValueFormat::Text;
    QTest::newRow("zeros") << QByteArray(4, '\0') << domain::ValueFormat::Binary;
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe") << domain::ValueFormat::Binary;
    QTest::newRow("PEM") << QByteArray("-----BEGIN X-----\nAAAA\n-----END X-----\n")
                         << domain::ValueFormat::Pem;
}

void EntryFilesTest::knowsItsFormat()
{
    QFETCH(QByteArray, content);
    QFETCH(domain::ValueFormat, format);

    drop({write("new", content)});

    QCOMPARE(m_grid->entries().back().key, "new");
    QCOMPARE(m_grid->entries().back().format, format);
}

void EntryFilesTest::isNoFileOnceItIsTypedOver()
{
    drop({write("bytes", QByteArray("\0\1", 2))}, placeOf("edit.value.1"));
    QCOMPARE(m_grid->entries().front().format, domain::ValueFormat::Binary);

    m_grid->findChild<ui::SecretEdit*>("edit.value.1")
        ->setValue(SecretBytes::copyOf(std::string_view("typed")));

    QCOMPARE(m_grid->entries().front().format, domain::ValueFormat::Text);
    QVERIFY(m_grid->findChild<QLabel*>("edit.source.1")->text().isEmpty());
}

void EntryFilesTest::asksWhetherToTakeRows()
{
    drop({write("pay.env", "A=one\nB=two\n")});
    QVERIFY(sheet() != nullptr);
    QVERIFY(sheet()->findChild<QLabel*>("file.question")->text().contains("pay.env"));
    QCOMPARE(staged(), Strings({"A kept", "id_rsa kept"}));

    sheet()->findChild<QPushButton*>("file.rows")->click();

    QCOMPARE(staged(), Strings({"A=one", "id_rsa kept", "B=two"}));
}

void EntryFilesTest::takesTheWholeFileIfThatIsWanted()
{
    drop({write("pay.yaml", "A: one\n")});

    sheet()->findChild<QPushButton*>("file.whole")->click();

    QCOMPARE(staged(), Strings({"A kept", "id_rsa kept", "pay.yaml=A: one\n"}));
}

void EntryFilesTest::takesNothingIfItIsCancelled()
{
    drop({write("pay.json", "{\"A\": \"one\"}")});

    sheet()->reject();

    QCOMPARE(staged(), Strings({"A kept", "id_rsa kept"}));
    QVERIFY(sheet() == nullptr);
}

void EntryFilesTest::asksOneAfterTheOther()
{
    drop({write("one.env", "B=1\n"), write("two.env", "C=2\n")});

    sheet()->findChild<QPushButton*>("file.rows")->click();
    QTRY_VERIFY(sheet() != nullptr);
    QVERIFY(sheet()->findChild<QLabel*>("file.question")->text().contains("two.env"));
    sheet()->findChild<QPushButton*>("file.rows")->click();

    QCOMPARE(staged(), Strings({"A kept", "id_rsa kept", "B=1", "C=2"}));
}

void EntryFilesTest::refusesWithASentence_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("why");
    QTest::newRow("folder") << "folder"
                            << "folder";
    QTest::newRow("pipe") << "pipe"
                          << "pipe";
    QTest::newRow("link") << "link"
                          << "link";
    QTest::newRow("too large") << "large"
                               << "too large";
    QTest::newRow("gone") << "gone"
                          << "not there";
}

void EntryFilesTest::refusesWithASentence()
{
    QFETCH(QString, what);
    QFETCH(QString, why);
    const auto path = m_folder->filePath(what);
    if (what == "folder")
        QVERIFY(QDir().mkdir(path));
    if (what == "pipe")
        QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    if (what == "link")
        QVERIFY(QFile::link(write("real", "x"), path));
    if (what == "large") {
        write(what, "x");
        QCOMPARE(::truncate(path.toLocal8Bit().constData(), off_t(1) << 30), 0);
    }
    QSignalSpy refused(m_grid.get(), &EntryGrid::filesRefused);

    drop({path});

    QCOMPARE(refused.count(), 1);
    const auto sentence = refused.first().first().toString();
    QVERIFY2(sentence.contains(why) && sentence.contains(what), qPrintable(sentence));
    QCOMPARE(staged(), Strings({"A kept", "id_rsa kept"}));
}

void EntryFilesTest::takesTheGoodOnesBesideABadOne()
{
    QSignalSpy refused(m_grid.get(), &EntryGrid::filesRefused);

    drop({m_folder->path(), write("good", "1")});

    QCOMPARE(staged(), Strings({"A kept", "id_rsa kept", "good=1"}));
    QVERIFY(!refused.first().first().toString().isEmpty());
}

void EntryFilesTest::makesKeysOfNames()
{
    QCOMPARE(ui::keyNameOf("a=b.txt"), QString("a_b.txt"));
    QCOMPARE(ui::keyNameOf(" "), QString("file"));
    QCOMPARE(ui::keyNameOf("line\nbreak"), QString("line_break"));
    QVERIFY(ui::keyNameOf(QString(300, 'x')).size() <= 255);
    QVERIFY(domain::isKeyName(ui::keyNameOf(QString(300, QChar(0x4e16))).toStdString()));
}

void EntryFilesTest::tellsNoValue()
{
    drop({write("one", "sr-canary-7f3a9c"), write("two.env", "B=sr-canary-7f3a9c\n")});

    QVERIFY(!test::overheard(*m_grid).contains("canary"));
    QVERIFY(sheet() != nullptr);
    QVERIFY(!test::overheard(*sheet()).contains("canary"));
}

QTEST_MAIN(EntryFilesTest)
#include "entry_files_test.moc"
