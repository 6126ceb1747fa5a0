// A matrix of three environments, as tests walk and change it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "ui/pages/secrets/matrix/matrix_page.h"
#include "ui/pages/secrets/matrix/matrix_table.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace strongroom::test {

/// Production, staging and development are columns 1, 2 and 3.
class MatrixDesk : public QObject
{
protected:
    void fill()
    {
        m_plane = std::make_unique<FakePlane>();
        auto& secrets = m_plane->secrets;
        const auto& all = m_plane->context.environments;
        secrets.add("stripe", {{"TOKEN", "sesame-1"}, {"URL", "u"}}, all.at(0).id);
        secrets.add("stripe", {{"TOKEN", "sesame-2"}, {"URL", "u"}, {"RETRY", "3"}}, all.at(1).id);
        secrets.add("stripe", {{"TOKEN", "sesame-2"}}, all.at(2).id);
        secrets.add("mailer", {{"PASSWORD", "sesame-3"}}, all.at(1).id);
    }
    void openPage()
    {
        m_page = std::make_unique<ui::MatrixPage>(m_plane->context);
        m_page->resize(1200, 700);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->enter();
        QTRY_VERIFY(table().model()->rowCount() == 4);
    }
    ui::MatrixTable& table() const { return *m_page->findChild<ui::MatrixTable*>(); }
    template <class T = QPushButton>
    T& part(const char* name) const
    {
        auto* found = m_page->findChild<T*>(name);
        if (found == nullptr)
            qFatal("there is no %s", name);
        return *found;
    }
    ui::Sheet* sheet() const
    {
        for (auto* one : m_page->findChildren<ui::Sheet*>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    QModelIndex at(const QString& name, int column) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (table().model()->index(row, 0).data().toString() == name)
                return table().model()->index(row, column);
        return {};
    }
    QString cell(const QString& name, int column) const
    {
        return at(name, column).data().toString();
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all << table().model()->index(row, 0).data().toString();
        return all;
    }
    /// As a person goes there and presses F2.
    void edit(const QString& name, int column)
    {
        table().setCurrentIndex(at(name, column));
        QTest::keyClick(&table(), Qt::Key_F2);
        QTRY_VERIFY(sheet() != nullptr);
    }
    void set(const QString& name, int column, const char* value)
    {
        edit(name, column);
        auto* field = sheet()->findChild<ui::SecretEdit*>("matrix.cell.value");
        QTest::keyClicks(field, value);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(sheet() == nullptr);
    }
    void takeOver(const QString& name, int column, const QString& from)
    {
        edit(name, column);
        auto* box = sheet()->findChild<QComboBox*>("matrix.cell.sources");
        box->setCurrentIndex(box->findText(from));
        sheet()->findChild<QRadioButton*>("matrix.cell.take")->setChecked(true);
        sheet()->primary()->click();
        QTRY_VERIFY(sheet() == nullptr);
    }
    QStringList saving(int column) const
    {
        QStringList texts;
        const auto* model = sheet()->findChild<ui::SrTableView*>("matrix.save.list")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }
    /// Opens the sheet, presses its button, and waits for the end.
    void save()
    {
        QTest::keyClick(&table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(sheet() != nullptr);
        sheet()->primary()->click();
        QTRY_COMPARE(sheet()->primary()->text(), QString("Close"));
    }
    void close()
    {
        sheet()->primary()->click();
        QTRY_VERIFY(sheet() == nullptr);
        QApplication::setActiveWindow(m_page.get()); // As a desktop does.
        m_plane->network.finish();
    }
    FakeSecrets::Kept* kept(const std::string& name, std::size_t environment) const
    {
        for (auto& one : m_plane->secrets.all)
            if (one.secret.name == name
                && one.secret.environment == m_plane->context.environments.at(environment).id)
                return &one;
        return nullptr;
    }
    FakeSecrets::Values values(const std::string& name, std::size_t environment) const
    {
        const auto* one = kept(name, environment);
        return one == nullptr ? FakeSecrets::Values{} : one->values.at(one->secret.currentVersion);
    }

    std::unique_ptr<FakePlane> m_plane;
    std::unique_ptr<ui::MatrixPage> m_page;
};

} // namespace strongroom::test
