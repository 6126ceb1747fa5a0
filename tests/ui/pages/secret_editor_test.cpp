// A new secret: its name is held against those that exist while it is typed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/secret_editor.h"

#include "tests/support/fake_plane.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace strongroom;
using ui::SecretEditor;

class SecretEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_editor; }
    void refusesANameThatExistsInItsScope();
    void allowsTheNameInAnotherScope();
    void asksOnceWhileTheNameIsTyped();
    void forgetsAnAnswerAboutAnEarlierName();
    void createsWhatWasTyped();
    void createsByControlAndEnterFromTheGrid();
    void beginsAtTheFirstValueOfANewVersion();
    void keepsTheWorkWhenTheServerKnowsBetter();

private:
    template <class T>
    T* part(const char* name) const
    {
        return m_editor->findChild<T*>(name);
    }
    void typeName(const QString& name);
    void fillIn();
    bool refused() const
    {
        return part<QLabel>("edit.taken")->isVisible()
               && !part<QPushButton>("edit.save")->isEnabled();
    }

    std::unique_ptr<test::FakePlane> m_plane;
    QPointer<SecretEditor> m_editor;
};

void SecretEditorTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_plane->secrets.add("Ledger", {{"A", "a"}});
    m_editor = SecretEditor::forNewSecret(m_plane->context, {}, nullptr);
    m_editor->open();
}

void SecretEditorTest::typeName(const QString& name)
{
    part<QLineEdit>("edit.name")->clear();
    QTest::keyClicks(part<QLineEdit>("edit.name"), name);
}

void SecretEditorTest::fillIn()
{
    part<QLineEdit>("edit.key.1")->setText("TOKEN");
    part<ui::SecretEdit>("edit.value.1")->setValue(SecretBytes::copyOf(std::string_view("value")));
}

void SecretEditorTest::refusesANameThatExistsInItsScope()
{
    typeName("ledger");

    QTRY_VERIFY(refused());
    typeName("ledger 2");
    QTRY_VERIFY(!refused());
}

void SecretEditorTest::allowsTheNameInAnotherScope()
{
    typeName("ledger");
    QTRY_VERIFY(refused());

    part<QComboBox>("edit.scope")->setCurrentIndex(1);

    QTRY_VERIFY(!refused());
}

void SecretEditorTest::asksOnceWhileTheNameIsTyped()
{
    const auto before = m_plane->network.calls.count("list");

    typeName("ledger");
    QTRY_VERIFY(refused());

    QCOMPARE(m_plane->network.calls.count("list"), before + 1);
}

void SecretEditorTest::forgetsAnAnswerAboutAnEarlierName()
{
    m_plane->network.held = true;
    typeName("ledger");
    QTRY_COMPARE(m_plane->network.calls.count("list"), 1);
    typeName("another");
    QTRY_COMPARE(m_plane->network.calls.count("list"), 2);

    m_plane->network.open();

    QTest::qWait(50);
    QVERIFY(!refused());
}

void SecretEditorTest::createsWhatWasTyped()
{
    typeName("payments");
    fillIn();

    part<QPushButton>("edit.save")->click();
    QTRY_VERIFY(m_editor.isNull() || !m_editor->isVisible());

    QCOMPARE(m_plane->secrets.all.size(), std::size_t(2));
    QCOMPARE(m_plane->secrets.all.back().values.at(1).at("TOKEN"), "value");
}

void SecretEditorTest::createsByControlAndEnterFromTheGrid()
{
    typeName("payments");
    fillIn();
    QApplication::setActiveWindow(m_editor);
    part<ui::SecretEdit>("edit.value.1")->setFocus();

    QTest::keyClick(part<ui::SecretEdit>("edit.value.1"), Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(m_plane->secrets.all.size(), std::size_t(2));
}

void SecretEditorTest::beginsAtTheFirstValueOfANewVersion()
{
    delete m_editor;
    const auto& kept = m_plane->secrets.all.front();
    m_editor = SecretEditor::forNewVersion(m_plane->context, kept.secret, kept.versions, nullptr);
    m_editor->open();

    QCOMPARE(m_editor->focusWidget(), part<ui::SecretEdit>("edit.value.1"));
}

void SecretEditorTest::keepsTheWorkWhenTheServerKnowsBetter()
{
    typeName("payments");
    fillIn();
    m_plane->network.failure = Error{ErrorKind::AlreadyExists, "It exists."};

    part<QPushButton>("edit.save")->click();
    QTRY_VERIFY(part<QPushButton>("edit.save")->isEnabled());

    QVERIFY(m_editor->isVisible());
    QCOMPARE(part<QLineEdit>("edit.name")->text(), "payments");
    QVERIFY(!part<ui::SecretEdit>("edit.value.1")->isEmpty());
}

QTEST_MAIN(SecretEditorTest)
#include "secret_editor_test.moc"
