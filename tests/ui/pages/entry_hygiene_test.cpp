// Weak values and values that stand twice are remarked on while they are written, and saved all the
// same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/inspection/local_hygiene.h"

#include "tests/support/fake_plane.h"
#include "tests/support/overheard.h"
#include "tests/support/ticking.h"
#include "ui/pages/secrets/entry/strength_bar.h"
#include "ui/pages/secrets/entry_grid.h"
#include "ui/pages/secrets/import_sheet.h"
#include "ui/pages/secrets/reveal_sheet.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/secret/secret_field.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using ui::SecretEditor;

class EntryHygieneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_editor; }
    void putsStrengthIntoWords_data();
    void putsStrengthIntoWords();
    void saysHowStrongATypedValueIs();
    void saysThatANameIsAWeakValue();
    void saysNothingOfAPrivateKey();
    void forgetsWhatWasSaidOfAnotherValue();
    void warnsOfTheSameValueUnderTwoKeys();
    void warnsOfAValueThatWasRevealedElsewhere();
    void knowsWhatWasWritten();
    void saysNothingOfTheSecretsOwnValue();
    void savesAWeakValueAllTheSame();
    void warnsInAnImport();
    void tellsNoValue();

private:
    void write(int row, const QString& key, std::string_view value)
    {
        m_editor->findChild<QLineEdit*>(QString("edit.key.%1").arg(row))->setText(key);
        m_editor->findChild<ui::SecretEdit*>(QString("edit.value.%1").arg(row))
            ->setValue(SecretBytes::copyOf(value));
    }
    void settle() { test::tick(*m_editor->findChild<ui::EntryGrid*>(), "edit.examine"); }
    QLabel* remark(const char* kind, int row) const
    {
        return m_editor->findChild<QLabel*>(QString("edit.%1.%2").arg(kind).arg(row));
    }
    void openNew()
    {
        delete m_editor;
        m_editor = SecretEditor::forNewSecret(m_plane->context, {}, nullptr);
        m_editor->open();
        m_editor->findChild<QPushButton*>("edit.add")->click();
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<client::LocalHygiene> m_hygiene;
    QPointer<SecretEditor> m_editor;
};

void EntryHygieneTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_hygiene = std::make_unique<client::LocalHygiene>();
    m_plane->context.hygiene = m_hygiene.get();
    m_plane->secrets.add("stripe", {{"TOKEN", "sr-canary-7f3a9c"}});
    openNew();
}

void EntryHygieneTest::putsStrengthIntoWords_data()
{
    QTest::addColumn<double>("bits");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << 0.0 << "at once";
    QTest::newRow("half a second") << 33.2 << "at once";
    QTest::newRow("minutes") << 42.0 << "in minutes";
    QTest::newRow("hours") << 48.0 << "in hours";
    QTest::newRow("days") << 53.0 << "in days";
    QTest::newRow("months") << 57.0 << "in months";
    QTest::newRow("years") << 63.0 << "in a few years";
    QTest::newRow("fair") << 64.0 << "fair";
    QTest::newRow("strong") << 112.0 << "strong";
    QTest::newRow("absurd") << 1e9 << "strong";
}

void EntryHygieneTest::putsStrengthIntoWords()
{
    QFETCH(double, bits);
    QFETCH(QString, said);

    QVERIFY2(ui::strengthText(bits).contains(said), qPrintable(ui::strengthText(bits)));
}

void EntryHygieneTest::saysHowStrongATypedValueIs()
{
    write(1, "A", "qwER43@!");
    write(2, "B", "rWibMFACxAUGZmxhVncy-rWibM");
    settle();

    QTRY_VERIFY(remark("strength", 1)->isVisibleTo(m_editor));
    QVERIFY(remark("strength", 1)->text().startsWith("weak"));
    QTRY_VERIFY(remark("strength", 2)->text().startsWith("strong"));
}

void EntryHygieneTest::saysThatANameIsAWeakValue()
{
    m_editor->findChild<QLineEdit*>("edit.name")->setText("qzxvledger-2vb7kq");
    write(1, "A", "qzxvledger-2vb7kq");
    settle();

    QTRY_VERIFY(remark("strength", 1)->text().startsWith("weak"));
}

void EntryHygieneTest::saysNothingOfAPrivateKey()
{
    write(1, "A", "-----BEGIN X-----\nAAAA\n-----END X-----\n");
    write(2, "B", "short");
    settle();

    QTRY_VERIFY(!remark("strength", 2)->text().isEmpty());
    QVERIFY(remark("strength", 1)->text().isEmpty());
}

void EntryHygieneTest::forgetsWhatWasSaidOfAnotherValue()
{
    write(1, "A", "short");
    settle();
    QTRY_VERIFY(!remark("strength", 1)->text().isEmpty());

    m_editor->findChild<ui::SecretEdit*>("edit.value.1")->clear();
    settle();

    QVERIFY(remark("strength", 1)->text().isEmpty());
}

void EntryHygieneTest::warnsOfTheSameValueUnderTwoKeys()
{
    write(1, "A", "sr-canary-0b1d22");
    write(2, "B", "sr-canary-0b1d22");
    settle();

    QVERIFY(remark("reuse", 1)->text().isEmpty());
    QVERIFY(remark("reuse", 2)->text().contains("\"A\""));
    write(2, "B", "sr-canary-0b1d23");
    settle();
    QVERIFY(remark("reuse", 2)->text().isEmpty());
}

void EntryHygieneTest::warnsOfAValueThatWasRevealedElsewhere()
{
    const auto& kept = m_plane->secrets.all.front();
    ui::RevealSheet sheet(m_plane->context, kept.secret, kept.versions.front(), nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.open();
    sheet.findChild<QPushButton*>("reveal.confirm")->click();
    QTRY_VERIFY(sheet.findChild<ui::SecretField*>("reveal.value.TOKEN") != nullptr);
    sheet.close();

    write(1, "A", "sr-canary-7f3a9c");
    settle();

    QVERIFY(remark("reuse", 1)->text().contains("stripe"));
    QVERIFY(remark("reuse", 1)->text().contains("TOKEN"));
    m_hygiene->forget();
    write(1, "A", "sr-canary-7f3a9c");
    settle();
    QVERIFY(remark("reuse", 1)->text().isEmpty());
}

void EntryHygieneTest::knowsWhatWasWritten()
{
    m_editor->findChild<QLineEdit*>("edit.name")->setText("first");
    write(1, "A", "sr-canary-0b1d22");
    m_editor->findChild<QPushButton*>("edit.save")->click();
    QTRY_VERIFY(m_editor.isNull() || !m_editor->isVisible());
    openNew();

    write(1, "B", "sr-canary-0b1d22");
    settle();

    QVERIFY(remark("reuse", 1)->text().contains("first"));
}

void EntryHygieneTest::saysNothingOfTheSecretsOwnValue()
{
    const auto kept = m_plane->secrets.all.front();
    m_hygiene->remember({kept.secret.id, "stripe", "TOKEN"},
                        SecretBytes::copyOf(std::string_view("sr-canary-7f3a9c")));
    delete m_editor;
    m_editor = SecretEditor::forNewVersion(m_plane->context, kept.secret, kept.versions, nullptr);
    m_editor->open();

    m_editor->findChild<ui::SecretEdit*>("edit.value.1")
        ->setValue(SecretBytes::copyOf(std::string_view("sr-canary-7f3a9c")));
    settle();

    QVERIFY(remark("reuse", 1)->text().isEmpty());
}

void EntryHygieneTest::savesAWeakValueAllTheSame()
{
    m_editor->findChild<QLineEdit*>("edit.name")->setText("weak");
    write(1, "A", "password1");
    settle();

    m_editor->findChild<QPushButton*>("edit.save")->click();

    QTRY_COMPARE(m_plane->secrets.all.size(), 2U);
}

void EntryHygieneTest::warnsInAnImport()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("pay.env"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("ONE=sr-canary-0b1d22\nTWO=sr-canary-0b1d22\n");
    file.close();
    ui::ImportSheet sheet(m_plane->context, {}, nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.open();

    sheet.choose(file.fileName());

    QTRY_VERIFY(sheet.findChild<QPushButton*>("import.confirm")->isEnabled());
    QString all;
    for (const auto* label : sheet.findChildren<QLabel*>())
        all += label->text() + '\n';
    QVERIFY2(all.contains("Line 2") && all.contains("\"ONE\""), qPrintable(all));
    QVERIFY(!all.contains("canary"));
}

void EntryHygieneTest::tellsNoValue()
{
    write(1, "A", "sr-canary-0b1d22");
    write(2, "B", "sr-canary-0b1d22");
    settle();
    QTRY_VERIFY(!remark("strength", 2)->text().isEmpty());

    QVERIFY(!test::overheard(*m_editor).contains("canary"));
}

QTEST_MAIN(EntryHygieneTest)
#include "entry_hygiene_test.moc"
