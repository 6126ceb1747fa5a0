// A value is made for each choice, and the one that stands there when it is taken is used.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/generator_sheet.h"

#include "tests/support/fake_plane.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace strongroom;
using client::MadeKind;

class GeneratorSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_sheet; }
    void makesAPasswordAtOnce();
    void makesAnotherForEachChoice();
    void asksForNoSizeWhereThereIsNone();
    void usesWhatStandsThere();
    void saysWhatItIsWorth_data();
    void saysWhatItIsWorth();
    void saysWhyNothingWasMade();
    void fillsTheRowThatOneStandsIn();

private:
    template <class T>
    T* part(const char* name) const
    {
        return m_sheet->findChild<T*>(name);
    }
    QString value() const
    {
        const auto bytes = part<ui::SecretEdit>("generate.value")->value();
        return QString::fromUtf8(reinterpret_cast<const char*>(bytes.reveal().data()),
                                 static_cast<qsizetype>(bytes.size()));
    }

    test::FakeGenerator m_generator;
    QPointer<ui::GeneratorSheet> m_sheet; ///< Deletes itself once it is done.
    std::string m_used;
};

void GeneratorSheetTest::init()
{
    m_generator = test::FakeGenerator();
    m_used.clear();
    m_sheet = new ui::GeneratorSheet(
        m_generator,
        [this](SecretBytes value) { m_used.assign(value.reveal().begin(), value.reveal().end()); },
        nullptr);
    m_sheet->open();
}

void GeneratorSheetTest::makesAPasswordAtOnce()
{
    QCOMPARE(value(), QString("made-1"));
    QCOMPARE(m_generator.last.kind, MadeKind::Password);
    QCOMPARE(m_generator.last.size, 24);
    QVERIFY(m_generator.last.symbols && !m_generator.last.lookAlikes);
}

void GeneratorSheetTest::makesAnotherForEachChoice()
{
    part<QSpinBox>("generate.size")->setValue(30);
    QCOMPARE(m_generator.last.size, 30);
    part<QCheckBox>("generate.symbols")->setChecked(false);
    QVERIFY(!m_generator.last.symbols);
    part<QCheckBox>("generate.look_alikes")->setChecked(true);
    QVERIFY(m_generator.last.lookAlikes);
    part<QPushButton>("generate.again")->click();

    QCOMPARE(value(), QString("made-5"));
    part<QComboBox>("generate.kind")->setCurrentIndex(1);
    QCOMPARE(m_generator.last.kind, MadeKind::Passphrase);
    QCOMPARE(m_generator.last.size, 6);
    QVERIFY(!part<QCheckBox>("generate.symbols")->isVisible());
}

void GeneratorSheetTest::asksForNoSizeWhereThereIsNone()
{
    auto* kinds = part<QComboBox>("generate.kind");

    kinds->setCurrentIndex(kinds->findData(static_cast<int>(MadeKind::Uuid)));

    QCOMPARE(m_generator.last.kind, MadeKind::Uuid);
    QVERIFY(!part<QSpinBox>("generate.size")->isVisible());
}

void GeneratorSheetTest::usesWhatStandsThere()
{
    part<QPushButton>("generate.again")->click();

    part<QPushButton>("generate.confirm")->click();

    QCOMPARE(m_used, std::string("made-2"));
    QTRY_VERIFY(m_sheet.isNull() || !m_sheet->isVisible());
}

void GeneratorSheetTest::saysWhatItIsWorth_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("said");

    QTest::newRow("weak") << 5 << "30 bits: weak";
    QTest::newRow("fair") << 12 << "72 bits: strong enough";
    QTest::newRow("strong") << 20 << "120 bits: as strong as a key";
}

void GeneratorSheetTest::saysWhatItIsWorth()
{
    QFETCH(int, size);
    QFETCH(QString, said);

    part<QSpinBox>("generate.size")->setValue(size);

    QVERIFY2(part<QLabel>("generate.strength")->text().contains(said),
             qPrintable(part<QLabel>("generate.strength")->text()));
}

void GeneratorSheetTest::saysWhyNothingWasMade()
{
    m_generator.failure = Error{ErrorKind::Internal, "A cryptographic operation failed."};

    part<QPushButton>("generate.again")->click();

    QVERIFY(!m_sheet->findChild<ui::Banner*>()->text().isEmpty());
    QVERIFY(!part<QPushButton>("generate.confirm")->isEnabled());
    QVERIFY(value().isEmpty());
}

void GeneratorSheetTest::fillsTheRowThatOneStandsIn()
{
    delete m_sheet; // One window is active at a time.
    test::FakePlane plane;
    plane.context.generator = &m_generator;
    QPointer<ui::SecretEditor> editor = ui::SecretEditor::forNewSecret(plane.context, {}, nullptr);
    editor->open();
    editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(editor));
    editor->findChild<QPushButton*>("edit.add")->click();
    auto* second = editor->findChild<ui::SecretEdit*>("edit.value.2");
    second->setFocus();
    QTRY_VERIFY(second->hasFocus());

    editor->findChild<QPushButton*>("edit.generate")->click();
    auto* sheet = editor->findChild<ui::GeneratorSheet*>();
    QVERIFY(sheet != nullptr);
    sheet->findChild<QPushButton*>("generate.confirm")->click();

    QTRY_VERIFY(!second->isEmpty());
    QVERIFY(editor->findChild<ui::SecretEdit*>("edit.value.1")->isEmpty());
    delete editor;
}

QTEST_MAIN(GeneratorSheetTest)
#include "generator_sheet_test.moc"
