// One secret: its keys with values hidden, its versions, and what can be done with them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/version_models.h"
#include "ui/pages/page_context.h"

#include <QDateTime>
#include <QWidget>

#include <functional>
#include <map>
#include <string>

class QAction;
class QLabel;
class QPushButton;

namespace strongroom::ui {

class Banner;
class EndsLine;
class EnvChip;
class RotationLine;
class SrTableView;
class StateOverlay;

class SecretDetail : public QWidget
{
    Q_OBJECT

public:
    SecretDetail(PageContext& context, bool trash, QWidget* parent = nullptr);

    /// Asks for the versions; never for a value.
    void show(const domain::Secret& secret, const QString& scope, domain::EnvironmentKind kind);
    void clear();
    /// Names are written in another way now.
    void nameAnew();
    /// None has an empty id.
    const domain::Secret& secret() const { return m_secret; }

    void reveal();
    void breakGlass();
    void edit();
    void editDetails();
    void rollback();
    void deleteOrUndeleteVersion();
    void removeOrRestore();
    void showAccess();
    void moveToBackend();
    void copyReference();
    /// A link to this secret, with no name in it.
    void copyLink();
    void focusVersions();

signals:
    void altered();
    /// Something was done: what to say, for the window's toast, and how to take it back (empty if
    /// that is not a deed's worth).
    void told(const QString& text, const std::function<void()>& undo);

private:
    QWidget* buildHeader();
    QWidget* buildTables();
    void loadVersions();
    /// Says where it is kept, once that is known.
    void tellAbout();
    void chooseVersion(int row);
    void fail(const Error& error);
    void finished(const QString& text, std::function<void()> undo = {});
    void undelete(client::SecretAt secret, std::uint32_t number);
    void undeleteNow(const domain::SecretId& id, std::uint32_t number);
    void restore(client::SecretAt secret, const QString& name);
    client::SecretAt at() const;

    PageContext& m_context;
    const bool m_trash;
    domain::Secret m_secret;
    QString m_scope;
    domain::EnvironmentKind m_kind = domain::EnvironmentKind::Other;
    items::VersionListModel m_versions;
    items::KeyListModel m_keys;
    QLabel* m_title;
    QLabel* m_about;
    EnvChip* m_chip;
    EndsLine* m_ends;
    RotationLine* m_rotation;
    Banner* m_banner;
    SrTableView* m_keyTable;
    SrTableView* m_versionTable;
    QPushButton* m_turn = nullptr; ///< Deletes the chosen version, or brings it back.
    StateOverlay* m_overlay = nullptr;
    QDateTime m_loadedAt;
    std::map<std::string, QString> m_backends{}; ///< Names by id.
};

} // namespace strongroom::ui
