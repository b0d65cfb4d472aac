<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Mark attendance…</source>
        <translation>登记出勤…</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No package holds this activity yet.</source>
        <translation>该活动还未归入项目包。</translation>
    </message>
    <message>
        <source>Add a package…</source>
        <translation>添加项目包…</translation>
    </message>
    <message>
        <source>Add a package</source>
        <translation>添加项目包</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Schools visited</source>
        <translation>送教学校</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>No school was visited.</source>
        <translation>没有送教学校。</translation>
    </message>
    <message>
        <source>Add a school…</source>
        <translation>添加学校…</translation>
    </message>
    <message>
        <source>Add a school</source>
        <translation>添加学校</translation>
    </message>
    <message>
        <source>Lecturers and hosts</source>
        <translation>主讲与主持</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>School or employer</source>
        <translation>学校或单位</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>还没有登记人员。</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>attendance not marked yet</source>
        <translation>尚未登记出勤</translation>
    </message>
    <message>
        <source>due</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>研训活动</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>What the packages do in their year belongs here: lessons studied together, lectures, visits to rural schools, with who was there.</source>
        <translation>这里登记项目包一年中的活动：课例研讨、专题讲座、送教下乡等，以及参加人员的出勤。</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The file could not be read. Nothing was changed. Check the disk and the folder, then open the file again.</source>
        <translation>文件读取失败，内容未作任何改动。请检查磁盘和文件夹，然后重新打开该文件。</translation>
    </message>
    <message>
        <source>Something unexpected happened, and the last step was not done. Everything saved before is kept. Please open the program again.</source>
        <translation>出现意外情况，刚才的操作没有完成，此前保存的内容均已保留。请重新打开程序。</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2 …)</source>
        <translation>%1（%2 等）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It holds the same records as the file does now.</source>
        <translation>它与现在的文件内容相同。</translation>
    </message>
    <message>
        <source>Going back to it means:</source>
        <translation>恢复到它意味着：</translation>
    </message>
    <message>
        <source>%1 come back</source>
        <translation>找回 %1 条</translation>
    </message>
    <message>
        <source>%1 go</source>
        <translation>去掉 %1 条</translation>
    </message>
    <message>
        <source>%1 are as they were</source>
        <translation>还原 %1 条</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CycleDialog</name>
    <message>
        <source>New assessment year</source>
        <translation>新建考核年度</translation>
    </message>
    <message>
        <source>Members count with the school that they hold on the reference date.</source>
        <translation>学员按统计时点所在的学校计入。</translation>
    </message>
</context>
<context>
    <name>DeadlinesDialog</name>
    <message>
        <source>Deadlines of %1</source>
        <translation>%1 年度期限</translation>
    </message>
    <message>
        <source>What is not done by then is listed under “To do”. Empty: the usual day.</source>
        <translation>到期未完成的列入“待办”。留空则按默认日期。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DocumentBatch</name>
    <message>
        <source>Stopped. %1 files were written and stay.</source>
        <translation>已停止。已写出的 %1 个文件予以保留。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check that you may write there.</source>
        <translation>无法建立文件夹“%1”。请检查是否有写入权限。</translation>
    </message>
</context>
<context>
    <name>EmptyYear</name>
    <message>
        <source>Import workbooks</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>Look at the sample first</source>
        <translation>先看看示例</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Factor</name>
    <message>
        <source>Rural and town</source>
        <translation>城乡</translation>
    </message>
    <message>
        <source>%1 more rural teachers reach %2.</source>
        <translation>再招 %1 名乡村教师可达 %2。</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>%1 more young teachers reach %2.</source>
        <translation>再招 %1 名青年教师可达 %2。</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>还没有可统计的内容。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>还缺：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All %1 are covered.</source>
        <translation>%1 个已全部覆盖。</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%2 名学员中有 %1 名</translation>
    </message>
    <message>
        <source>%1 cannot be reached by adding members.</source>
        <translation>靠增加学员达不到 %1。</translation>
    </message>
    <message>
        <source>The target of %1 is reached.</source>
        <translation>已达到目标 %1。</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FileBanner</name>
    <message>
        <source>You see it as it was at %1.</source>
        <translation>您看到的是 %1 的内容。</translation>
    </message>
    <message>
        <source>The file itself is no longer there.</source>
        <translation>原文件已不在原处。</translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation>此后它有过改动。</translation>
    </message>
    <message>
        <source>Sample data: every person and every number in this file is invented.</source>
        <translation>示例数据：本文件中的人员和数字均为虚构。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copy and edit…</source>
        <translation>复制后编辑…</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>打开另一个文件</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>“%1” has been closed where it was open. You can change it now.</source>
        <translation>“%1”在别处已关闭，现在可以修改。</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>在此编辑</translation>
    </message>
    <message>
        <source>This file is damaged and is not written to any more. Open your latest backup, or rescue what can still be read.</source>
        <translation>该文件已损坏，不再写入。请打开最近的备份，或抢救还能读出的内容。</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>抢救还能读出的内容…</translation>
    </message>
    <message>
        <source>The year %1 is locked since its acceptance: its records can only be read.</source>
        <translation>%1 年度已验收锁定：资料只能查看。</translation>
    </message>
    <message>
        <source>The year %1 is published: its records and results can only be read.</source>
        <translation>%1 年度已发布：资料和考核结果只能查看。</translation>
    </message>
    <message>
        <source>State of the year…</source>
        <translation>年度状态…</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>The pages of the sidebar</source>
        <translation>切换到侧栏各页</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing has been edited yet. Every edit will be listed here, with the way back.</source>
        <translation>还没有任何编辑。以后每一次编辑都会列在这里，并可以撤回。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 次编辑</translation>
    </message>
    <message>
        <source>No edit is like this. Choose less above.</source>
        <translation>没有符合条件的编辑，请放宽上面的条件。</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Choose workbooks</source>
        <translation>选择工作簿</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.csv *.tsv)</source>
        <translation>工作簿 (*.xlsx *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks</source>
        <translation>选择存放工作簿的文件夹</translation>
    </message>
    <message>
        <source>School list</source>
        <translation>学校名录</translation>
    </message>
    <message>
        <source>name, code, urban–rural code; one row a school or campus</source>
        <translation>名称、标识码、城乡分类代码；每所学校或校区一行</translation>
    </message>
    <message>
        <source>Teacher rosters</source>
        <translation>教师花名册</translation>
    </message>
    <message>
        <source>one workbook a school, or one with a sheet a school</source>
        <translation>每校一个工作簿，或一个工作簿里每校一张表</translation>
    </message>
    <message>
        <source>Package list</source>
        <translation>项目包一览表</translation>
    </message>
    <message>
        <source>package, subject, stage, base school, host, quota</source>
        <translation>项目包、学科、学段、基地学校、主持人、名额</translation>
    </message>
    <message>
        <source>Member lists</source>
        <translation>学员名单</translation>
    </message>
    <message>
        <source>one workbook a package, or one list with a column for the package</source>
        <translation>每个项目包一个工作簿，或一张带“项目包”列的总表</translation>
    </message>
    <message>
        <source>Choose workbooks…</source>
        <translation>选择工作簿…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Look at the sample first</source>
        <translation>先看看示例</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring the workbooks as they are: with title rows, merged cells and their own column names. You see first what each row would do; nothing is written until you say so, and the whole import can be undone.</source>
        <translation>工作簿原样放进来就行：标题行、合并单元格、各自的列名都不必改。先预览每一行会带来什么变化，您确认之前不会写入；整次导入可以撤销。</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere onto the window.</source>
        <translation>也可以把文件或文件夹拖到窗口的任意位置。</translation>
    </message>
    <message>
        <source>This file can only be read; open one of your own to import into it.</source>
        <translation>此文件只能查看。请打开您自己的文件再导入。</translation>
    </message>
    <message>
        <source>What belongs here</source>
        <translation>可以导入的内容</translation>
    </message>
    <message>
        <source>Excel workbooks (.xlsx) and tables as text (.csv, .tsv), in any order and as many at once as you like.</source>
        <translation>支持 Excel 工作簿（.xlsx）和文本表格（.csv、.tsv），先后不限，可一次选多个。</translation>
    </message>
</context>
<context>
    <name>NewFileDialog</name>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>One file holds one centre with all its years. You can change all of this later.</source>
        <translation>一个中心用一个文件，各考核年度都在里面。以下内容以后都可以修改。</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>as report titles begin</source>
        <translation>用于报告标题的开头</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>as reports are signed</source>
        <translation>用于报告落款</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>选择保存位置…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>District and centre</source>
        <translation>区县和单位</translation>
    </message>
    <message>
        <source>Reports and the window use these names.</source>
        <translation>报告和窗口使用这些名称。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>按默认</translation>
    </message>
    <message>
        <source>Numbers of certificates</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>{year} stands for the year, {number} for 001 and on</source>
        <translation>{year} 代表年度，{number} 代表从 001 起的序号</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Nobody yet. Add them in the order of the certificate.</source>
        <translation>尚无完成人。请按证书上的顺序添加。</translation>
    </message>
    <message>
        <source>not a teacher of this file</source>
        <translation>非本文件教师</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>完成人（%1）</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>添加学员…</translation>
    </message>
    <message>
        <source>Add by name…</source>
        <translation>按姓名添加…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No further member of its package</source>
        <translation>所属项目包没有其他学员</translation>
    </message>
    <message>
        <source>Choose a teacher of the file; write the name only for somebody who is not in it.</source>
        <translation>请选择本文件的教师；不在本文件中的人员只写姓名。</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>新增成果</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Awards, papers, projects, honours and resources of the year belong here, each with its people and the documents that prove it.</source>
        <translation>本年度的获奖、论文、课题、荣誉和资源登记在这里，每项列明完成人并附佐证材料。</translation>
    </message>
    <message>
        <source>Award matrix</source>
        <translation>获奖矩阵</translation>
    </message>
</context>
<context>
    <name>PackageTab</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>研训活动</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>经费</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>Members</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Urban–rural code</source>
        <translation>城乡类型</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入包</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退包</translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation>还没有学员。</translation>
    </message>
    <message>
        <source>Add members…</source>
        <translation>添加学员…</translation>
    </message>
    <message>
        <source>Role and dates…</source>
        <translation>角色与日期…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <translation>学员（%1）</translation>
    </message>
    <message>
        <source>members</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>members of %1</source>
        <translation>学员，名额 %1</translation>
    </message>
    <message>
        <source>rural, %1 not known</source>
        <translation>乡村，%1 人未标注</translation>
    </message>
    <message>
        <source>rural</source>
        <translation>乡村</translation>
    </message>
    <message>
        <source>at most %1 years</source>
        <translation>%1 岁及以下</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>学校数</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>新建项目包</translation>
    </message>
    <message>
        <source>The research groups of this year belong here: one a subject and stage, each with a base school, a host and its members.</source>
        <translation>这里是本年度的研训项目包：按学科和学段设立，各有基地学校、主持人和学员。</translation>
    </message>
    <message>
        <source>Sides of the package</source>
        <translation>项目包各方面</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>统计图表</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>考核报告</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>研训活动</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>经费</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>对账</translation>
    </message>
</context>
<context>
    <name>PanelsView</name>
    <message>
        <source>New panel</source>
        <translation>新建评委组</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>第%1组</translation>
    </message>
    <message>
        <source>New judge of %1</source>
        <translation>%1 新增评委</translation>
    </message>
    <message>
        <source>Nobody scores the package of the own school, or one that the judge belongs to.</source>
        <translation>评委不给本校或本人所在的项目包打分。</translation>
    </message>
    <message>
        <source>Name the school if the judge works at one of the file: nobody scores the own school’s package.</source>
        <translation>评委在本区学校任职的请填学校：评委不给本校的项目包打分。</translation>
    </message>
    <message>
        <source>Sheet for: %1…</source>
        <translation>%1表…</translation>
    </message>
    <message>
        <source>Send out judges’ sheets…</source>
        <translation>导出评委评分表…</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名（名称）</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Urban–rural code</source>
        <translation>城乡类型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table, or the selected rows (Ctrl+C)</source>
        <translation>复制整张表或所选行（Ctrl+C）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Folder for the person&apos;s data</source>
        <translation>存放此人资料的文件夹</translation>
    </message>
    <message>
        <source>Writing the person&apos;s data</source>
        <translation>正在导出此人资料</translation>
    </message>
    <message>
        <source>The data are written</source>
        <translation>资料已导出</translation>
    </message>
    <message>
        <source>Two files with whole numbers were written: %1. Give them to nobody but the person.</source>
        <translation>已导出两个含完整号码的文件：%1。请只交给本人。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 records were removed, and %2 edits of the history rewritten.</source>
        <translation>已删除 %1 条记录，并改写了历史中的 %2 次编辑。</translation>
    </message>
    <message>
        <source>These backups still hold the person; they were not changed. Delete them when you need them no more:</source>
        <translation>下列备份中仍有此人，未作改动，不再需要时请删除：</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 条</translation>
    </message>
    <message>
        <source>Removing a person</source>
        <translation>正在删除人员</translation>
    </message>
    <message>
        <source>The person is removed</source>
        <translation>此人已删除</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <translation>%1的个人资料</translation>
    </message>
    <message>
        <source>Write out: everything that this file knows of the person, with whole numbers, as a workbook and as JSON. It is noted in the history that you did.</source>
        <translation>导出：本文件中此人的全部资料（含完整号码），存为表格和 JSON。历史中会登记您的导出。</translation>
    </message>
    <message>
        <source>Write out…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Remove for good: the person leaves the file and its history without trace. To end a membership only, give it an end date instead.</source>
        <translation>永久删除：此人从文件及其历史中消失，不留痕迹。如果只是退出项目包，请改填离开日期。</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>These texts were left as they are:</source>
        <translation>以下文字保持不变：</translation>
    </message>
    <message>
        <source>Looking for what is the person&apos;s</source>
        <translation>正在查找此人的内容</translation>
    </message>
</context>
<context>
    <name>PrintReport</name>
    <message>
        <source>The printer did not answer. Check that it is switched on, or save a PDF and print that.</source>
        <translation>打印机没有响应。请检查它是否已开机，或先保存为 PDF 再打印。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>打印已停止。</translation>
    </message>
    <message>
        <source>The printer stopped at page %1.</source>
        <translation>打印机在第 %1 页停下了。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>About %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The system has no program for “%1”. Save a copy and open that with a program of your own.</source>
        <translation>系统中没有能打开“%1”的程序。请另存后用其他程序打开。</translation>
    </message>
</context>
<context>
    <name>ReconcilePage</name>
    <message>
        <source>Reconcile</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Published numbers</source>
        <translation>公布数</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>已发布指标</translation>
    </message>
    <message>
        <source>New number…</source>
        <translation>新增公布数…</translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>粘贴文字…</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>正在对账</translation>
    </message>
    <message>
        <source>%1 numbers, %2 different</source>
        <translation>公布数 %1 条，不一致 %2 条</translation>
    </message>
    <message>
        <source>%1 published figures, %2 counted otherwise now</source>
        <translation>已发布指标 %1 项，现统计不同 %2 项</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Each field is kept when you leave it. Ctrl+Z takes it back.</source>
        <translation>每填完一项离开即保存，Ctrl+Z 可以撤销。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>这条记录的历史</translation>
    </message>
</context>
<context>
    <name>ReportFormat</name>
    <message>
        <source>PDF</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>PDF/A for archives</source>
        <translation>归档用 PDF/A</translation>
    </message>
</context>
<context>
    <name>SchemeDialog</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1（第 %2 版）</translation>
    </message>
    <message>
        <source>%1, as shipped</source>
        <translation>%1（随软件提供）</translation>
    </message>
    <message>
        <source>from %1, never below %2</source>
        <translation>起点 %1，扣到 %2 为止</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不封顶</translation>
    </message>
    <message>
        <source>with the words %1</source>
        <translation>含“%1”</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含“%1”</translation>
    </message>
    <message>
        <source>at least %1 attendances</source>
        <translation>至少 %1 人次</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 字</translation>
    </message>
    <message>
        <source>with evidence: %1</source>
        <translation>须有%1</translation>
    </message>
    <message>
        <source>× %1 with %2</source>
        <translation>含“%2”的 × %1</translation>
    </message>
</context>
<context>
    <name>SchoolsPage</name>
    <message>
        <source>Campuses and teaching points</source>
        <translation>校区和教学点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>办学类型</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation>城乡属性</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Urban–rural code</source>
        <translation>城乡类型</translation>
    </message>
    <message>
        <source>Code year</source>
        <translation>代码年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No urban–rural code yet: its members count as not known.</source>
        <translation>还没有城乡分类代码，其学员按“未标注”计。</translation>
    </message>
    <message>
        <source>Add a code…</source>
        <translation>添加代码…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>改正…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Other names in workbooks</source>
        <translation>工作簿中的其他名称</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>添加名称…</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>Teachers (%1)</source>
        <translation>教师（%1）</translation>
    </message>
    <message>
        <source>Teachers (the first %1)</source>
        <translation>教师（前 %1 名）</translation>
    </message>
    <message>
        <source>Codes before that date stay as they are, so earlier years keep counting as they did.</source>
        <translation>该日期以前的代码不变，以往年度的数字也不变。</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>新建学校</translation>
    </message>
    <message>
        <source>Every school, kindergarten, campus and teaching point belongs here, with its urban–rural code by date.</source>
        <translation>这里是全部学校、幼儿园、校区和教学点，以及各自按日期登记的城乡分类代码。</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>Find people, schools and packages</source>
        <translation>查找人员、学校和项目包</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target in percent</source>
        <translation>目标（百分比）</translation>
    </message>
    <message>
        <source>Between 0 % and 100 %. Leave it empty for no target.</source>
        <translation>0 % 至 100 % 之间。留空表示不设目标。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TeachersPage</name>
    <message>
        <source>Schools over the years</source>
        <translation>历年任职</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>No school yet.</source>
        <translation>还没有任教学校。</translation>
    </message>
    <message>
        <source>Move to another school…</source>
        <translation>调到其他学校…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>改正…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Packages over the years</source>
        <translation>历年项目包</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>School then</source>
        <translation>当时学校</translation>
    </message>
    <message>
        <source>Urban–rural code</source>
        <translation>城乡类型</translation>
    </message>
    <message>
        <source>In no package yet.</source>
        <translation>还没有参加项目包。</translation>
    </message>
    <message>
        <source>The present posting ends just before that date. Earlier years keep counting with the school of their own reference date.</source>
        <translation>现任职在该日期前一天结束。以往年度仍按各自统计时点的学校计入。</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>New teacher</source>
        <translation>新建教师</translation>
    </message>
    <message>
        <source>Everybody who teaches in the district belongs here, each with the school of every year.</source>
        <translation>这里是全区教师，以及每个人历年的任教学校。</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>个人资料…</translation>
    </message>
</context>
<context>
    <name>VetoDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Veto for %1</source>
        <translation>一票否决：%1</translation>
    </message>
    <message>
        <source>Write the facts. The veto counts once a second person has confirmed it; add its evidence afterwards.</source>
        <translation>请写明事实。由另一人确认后生效；佐证材料可随后添加。</translation>
    </message>
    <message>
        <source>Propose the veto</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的情况</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出人</translation>
    </message>
</context>
<context>
    <name>ui::ActivitiesTab</name>
    <message>
        <source>Activities</source>
        <translation>研训活动</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>参训学时</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>No activities yet.</source>
        <translation>还没有活动。</translation>
    </message>
    <message>
        <source>Activities (%1)</source>
        <translation>活动（%1）</translation>
    </message>
    <message>
        <source>Mark attendance…</source>
        <translation>登记出勤…</translation>
    </message>
</context>
<context>
    <name>ui::ActivityDialog</name>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Packages: one, or several for a joint activity</source>
        <translation>项目包：可填一个；联合活动可填多个</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentPage</name>
    <message>
        <source>Ranking and score sheets</source>
        <translation>排名与评分表</translation>
    </message>
    <message>
        <source>Panels and judges</source>
        <translation>评委与分组</translation>
    </message>
    <message>
        <source>Judges’ scores</source>
        <translation>评委打分</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>The packages of the year are scored here by the scheme: what the records come to, what judges give, and why. There are no packages in this year yet.</source>
        <translation>这里按考核方案给本年度的项目包计分：系统计算的分数、评委打的分数及依据。本年度还没有项目包。</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentTab</name>
    <message>
        <source>Score it on the page of the assessment</source>
        <translation>到“考核”页打分</translation>
    </message>
    <message>
        <source>Working out the scores…</source>
        <translation>正在计分…</translation>
    </message>
    <message>
        <source>The scheme of this year does not score this package.</source>
        <translation>本年度考核方案不给这个项目包计分。</translation>
    </message>
</context>
<context>
    <name>ui::AttendancePage</name>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Package: name or pinyin</source>
        <translation>项目包：名称或拼音</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>P, L, A mark what is selected. Click a date for its whole column. Ctrl+V takes a block from WPS or Excel.</source>
        <translation>P、L、A 登记选中的单元格；单击日期选中整列；Ctrl+V 粘贴 WPS 或 Excel 中复制的一块。</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceView</name>
    <message>
        <source>Marks what is selected; click a date to select its whole column.</source>
        <translation>登记选中的单元格；单击日期可选中整列。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Clear (Del)</source>
        <translation>清除（Del）</translation>
    </message>
    <message>
        <source>Choose a package to mark who was there.</source>
        <translation>请选择项目包后登记出勤。</translation>
    </message>
    <message>
        <source>The package has no members yet.</source>
        <translation>该项目包还没有学员。</translation>
    </message>
    <message>
        <source>The package has no activities yet. Add them on the page of activities, or import them.</source>
        <translation>该项目包还没有活动。请在“活动”页添加，或导入活动台账。</translation>
    </message>
    <message>
        <source>Attendance %1 (%2 of %3)</source>
        <translation>出勤率%1（出席%2／应到%3）</translation>
    </message>
</context>
<context>
    <name>ui::AwardTable</name>
    <message>
        <source>Award matrix</source>
        <translation>获奖矩阵</translation>
    </message>
    <message>
        <source>By programme</source>
        <translation>按赛事或项目</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Counting outcomes</source>
        <translation>正在统计成果</translation>
    </message>
    <message>
        <source>Show these outcomes</source>
        <translation>列出这些成果</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Kind of outcome</source>
        <translation>成果类别</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>赛事或项目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>No outcomes this year yet</source>
        <translation>本年度尚无成果</translation>
    </message>
    <message>
        <source>%1 items · %2 people</source>
        <translation>%1 项 · %2 人</translation>
    </message>
</context>
<context>
    <name>ui::BackupKeeper</name>
    <message>
        <source>Backup of the day</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>No backup today</source>
        <translation>今天没有备份</translation>
    </message>
    <message>
        <source>%1

You can go on working; your edits are saved as always. But until this is put right there is no new backup to go back to.</source>
        <translation>%1

您可以继续工作，修改照常保存；但在问题解决之前，不会有新的备份可供恢复。</translation>
    </message>
</context>
<context>
    <name>ui::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>与现在相比</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Backups of “%1”</source>
        <translation>“%1”的备份</translation>
    </message>
    <message>
        <source>%1

Choose the state to go back to. The file as it is now is kept beside it under a new name.</source>
        <translation>%1

请选择要恢复到的状态。当前文件会以新名称保留在旁边。</translation>
    </message>
    <message>
        <source>Made on the first opening of a day and before every import. Each was checked when it was made. Before you go back to one, the present state is backed up too, so nothing is lost either way.</source>
        <translation>每天首次打开文件时和每次导入前自动备份，每份备份都经过核对。恢复之前会先备份现在的状态，两边都不会丢失。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>恢复到此状态</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A file of your own: %1</source>
        <translation>您自己的文件：%1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Comparing backups</source>
        <translation>正在比较备份</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>正在查看备份…</translation>
    </message>
    <message>
        <source>You cannot go back to this one. %1</source>
        <translation>不能恢复到这一份。%1</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>This backup was checked just now: it is whole.</source>
        <translation>刚刚核对过：这份备份完好。</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在备份</translation>
    </message>
</context>
<context>
    <name>ui::BookTree</name>
    <message>
        <source>Workbooks and their sheets</source>
        <translation>工作簿和工作表</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>未能识别</translation>
    </message>
    <message>
        <source>Characters: %1</source>
        <translation>字符编码：%1</translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3, left out %4, passed over %5</source>
        <translation>新增 %1，变更 %2，不变 %3，未导入 %4，跳过 %5</translation>
    </message>
</context>
<context>
    <name>ui::BulletGauge</name>
    <message>
        <source>%1 % unknown</source>
        <translation>未标注 %1 %</translation>
    </message>
</context>
<context>
    <name>ui::ChangeView</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>These later edits depend on it. Take them back first:</source>
        <translation>后面这些编辑以它为依据，请先撤回：</translation>
    </message>
    <message>
        <source>Later edit</source>
        <translation>后面的编辑</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Later edits</source>
        <translation>后面的编辑</translation>
    </message>
    <message>
        <source>Take back this edit</source>
        <translation>撤回这次编辑</translation>
    </message>
    <message>
        <source>Undo everything since, and this</source>
        <translation>撤销到这里（含这次）</translation>
    </message>
    <message>
        <source>Choose an edit to see what it changed.</source>
        <translation>选择一次编辑，查看改动内容。</translation>
    </message>
    <message>
        <source>Reading the edit</source>
        <translation>正在读取编辑</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Show more (%1 are left)</source>
        <translation>显示更多（还有 %1 条）</translation>
    </message>
    <message>
        <source>Added: %1 %2</source>
        <translation>新增：%1 %2</translation>
    </message>
    <message>
        <source>Removed: %1 %2</source>
        <translation>删除：%1 %2</translation>
    </message>
    <message>
        <source>Followed: %1 %2</source>
        <translation>随之更新：%1 %2</translation>
    </message>
    <message>
        <source>Changed: %1 %2</source>
        <translation>修改：%1 %2</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>the record as a whole</source>
        <translation>整条记录</translation>
    </message>
</context>
<context>
    <name>ui::ChartGallery</name>
    <message>
        <source>Charts</source>
        <translation>统计图表</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Click to see who they are</source>
        <translation>点击查看名单</translation>
    </message>
</context>
<context>
    <name>ui::ChartsPage</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Rural means</source>
        <translation>乡村口径</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chart as a picture (Ctrl+Shift+C)</source>
        <translation>把图表复制为图片（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>图片 (*.png);;矢量图 (*.svg)</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsView</name>
    <message>
        <source>Numbers that a document of the centre says belong here: paste its text, or add them one by one. Each is compared with what the file counts.</source>
        <translation>这里存放本单位文件中公布的数：粘贴文字，或逐条添加。每一条都与本文件算出的数对照。</translation>
    </message>
    <message>
        <source>Published numbers</source>
        <translation>公布数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>计入的人</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>计入数</translation>
    </message>
    <message>
        <source>In the gap</source>
        <translation>差异名单</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>统计：%1</translation>
    </message>
    <message>
        <source>It is the published number %1.</source>
        <translation>与公布数相同的算法：%1。</translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>In the gap: %1 (against: %2)</source>
        <translation>差异名单：%1（对照：%2）</translation>
    </message>
</context>
<context>
    <name>ui::ColumnList</name>
    <message>
        <source>What each column means</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>is not taken over</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>ui::CycleChoice</name>
    <message>
        <source>Assessment year</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>As the titles say</source>
        <translation>按标题所写</translation>
    </message>
    <message>
        <source>Add the year %1</source>
        <translation>新增 %1 年度</translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>最近变更</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Assessment year %1</source>
        <translation>%1 考核年度</translation>
    </message>
    <message>
        <source>No assessment year yet</source>
        <translation>还没有考核年度</translation>
    </message>
    <message>
        <source>Import the workbooks of this year</source>
        <translation>导入本年度的工作簿</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺项。</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>操作人：%1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有变更。</translation>
    </message>
    <message>
        <source>Enter the packages of this year</source>
        <translation>录入本年度的项目包</translation>
    </message>
    <message>
        <source>Not done yet: %1</source>
        <translation>尚未完成：%1</translation>
    </message>
</context>
<context>
    <name>ui::DocumentChoice</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Person or activity</source>
        <translation>人员或活动</translation>
    </message>
    <message>
        <source>Reading packages</source>
        <translation>正在读取项目包</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>全部项目包</translation>
    </message>
</context>
<context>
    <name>ui::DocumentOutput</name>
    <message>
        <source>Numbering the papers</source>
        <translation>正在编号</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文档</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Saving the document</source>
        <translation>正在保存文档</translation>
    </message>
    <message>
        <source>Choose a folder for the documents</source>
        <translation>选择存放文档的文件夹</translation>
    </message>
    <message>
        <source>Writing the documents</source>
        <translation>正在生成文档</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>打印文档</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
</context>
<context>
    <name>ui::EventRuleEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计什么</translation>
    </message>
    <message>
        <source>Kinds that count</source>
        <translation>计入的类别</translation>
    </message>
    <message>
        <source>Kinds…</source>
        <translation>类别…</translation>
    </message>
    <message>
        <source>Shares by position (1, 0.5, 0)</source>
        <translation>按署名位次的系数（1, 0.5, 0）</translation>
    </message>
    <message>
        <source>At most, all together (0: no limit)</source>
        <translation>合计最多（0 为不限）</translation>
    </message>
    <message>
        <source>Points by level and grade</source>
        <translation>按级别和等次的分值</translation>
    </message>
    <message>
        <source>any level</source>
        <translation>不分级别</translation>
    </message>
    <message>
        <source>any grade</source>
        <translation>不分等次</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>材料类别</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>No document yet. Add files, drop them here, or paste a picture.</source>
        <translation>尚无材料。可点“添加文件”，把文件拖到这里，或粘贴图片。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Kind…</source>
        <translation>类别…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>佐证材料（%1）</translation>
    </message>
    <message>
        <source>Add files of evidence</source>
        <translation>添加佐证材料</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>图片 %1.png</translation>
    </message>
    <message>
        <source>Adding evidence</source>
        <translation>正在添加佐证材料</translation>
    </message>
    <message>
        <source>The file is large now</source>
        <translation>文件已经很大</translation>
    </message>
    <message>
        <source>This file has passed %1. It stays whole, but copying and sending it takes long. Photos can be made smaller before they are added.</source>
        <translation>本文件已超过 %1。数据不受影响，但复制和传送会变慢。照片可先压缩再添加。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开%1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存%1</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceTab</name>
    <message>
        <source>Files kept with its parts: %1 with steps, %2 with activities, %3 with outcomes, %4 with vouchers.</source>
        <translation>另有附件：流程节点 %1 个，活动 %2 个，成果 %3 个，凭证 %4 个。</translation>
    </message>
</context>
<context>
    <name>ui::FactorGauge</name>
    <message>
        <source>Change target</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>设定目标</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>显示或隐藏：%1</translation>
    </message>
</context>
<context>
    <name>ui::FileActions</name>
    <message>
        <source>Yanxun files (*.yanxun)</source>
        <translation>研训文件 (*.yanxun)</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>正在打开“%1”</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Making “%1”</source>
        <translation>正在新建“%1”</translation>
    </message>
    <message>
        <source>%1 teacher training</source>
        <translation>%1研训</translation>
    </message>
    <message>
        <source>New</source>
        <translation>本区</translation>
    </message>
    <message>
        <source>Where the new file shall be</source>
        <translation>新文件的保存位置</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>Open the other file</source>
        <translation>打开另一个文件</translation>
    </message>
    <message>
        <source>What you see now is in no other file. If you open the other one without saving it first, it is gone.</source>
        <translation>眼前的内容没有保存在任何其他文件中。如果不先保存就打开另一个文件，这些内容将丢失。</translation>
    </message>
    <message>
        <source>Open without saving</source>
        <translation>不保存并打开</translation>
    </message>
    <message>
        <source>Where the copy shall be</source>
        <translation>副本保存到</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>正在保存“%1”</translation>
    </message>
    <message>
        <source>Going back to the state of %1</source>
        <translation>正在恢复到 %1 的状态</translation>
    </message>
    <message>
        <source>“%1” is as it was: %2.</source>
        <translation>“%1”已恢复到 %2 的状态。</translation>
    </message>
    <message>
        <source>Gone back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>%1

The state before that is among the backups.</source>
        <translation>%1

恢复之前的状态已留在备份中。</translation>
    </message>
    <message>
        <source>%1

The file that could not be opened was kept as “%2”.</source>
        <translation>%1

无法打开的文件已保留为“%2”。</translation>
    </message>
    <message>
        <source>Checking “%1”</source>
        <translation>正在检查“%1”</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>抢救还能读出的内容…</translation>
    </message>
    <message>
        <source>Choose the damaged file</source>
        <translation>选择损坏的文件</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 lost, %4 to be looked at</source>
        <translation>%1：%2 行，丢失 %3 行，需核对 %4 行</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1（抢救）</translation>
    </message>
    <message>
        <source>Rescue into a new file</source>
        <translation>抢救到新文件</translation>
    </message>
    <message>
        <source>Rescuing “%1”</source>
        <translation>正在抢救“%1”</translation>
    </message>
    <message>
        <source>What was rescued</source>
        <translation>抢救结果</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>没有可选项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>，另 %1 项</translation>
    </message>
</context>
<context>
    <name>ui::FindTeachersDialog</name>
    <message>
        <source>Add members</source>
        <translation>添加学员</translation>
    </message>
    <message>
        <source>Name, pinyin (zw) or phone</source>
        <translation>姓名、拼音（zw）或电话</translation>
    </message>
    <message>
        <source>Teachers found</source>
        <translation>查到的教师</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>✓ %1 (already a member)</source>
        <translation>✓ %1（已是学员）</translation>
    </message>
</context>
<context>
    <name>ui::FindingsView</name>
    <message>
        <source>Money rules</source>
        <translation>经费规则</translation>
    </message>
    <message>
        <source>The voucher keeps all rules.</source>
        <translation>符合全部规则。</translation>
    </message>
    <message>
        <source>Stopped: it is kept, but counts as not approved until this is put right.</source>
        <translation>已拦截：凭证已保存，改正之前视为未审批。</translation>
    </message>
    <message>
        <source>Warned: please look at it before it is approved.</source>
        <translation>有提醒：审批前请核对。</translation>
    </message>
    <message>
        <source>%1 · rule %2: %3
Found: %4
Allowed: %5
By: %6</source>
        <translation>%1 · 规则 %2：%3
实际：%4
允许：%5
依据：%6</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>ui::FundsPage</name>
    <message>
        <source>Vouchers</source>
        <translation>支出凭证</translation>
    </message>
    <message>
        <source>Budget and balance</source>
        <translation>预算与结余</translation>
    </message>
    <message>
        <source>Money rules…</source>
        <translation>经费规则…</translation>
    </message>
    <message>
        <source>New voucher</source>
        <translation>新增凭证</translation>
    </message>
    <message>
        <source>What the packages of this year spent belongs here, voucher by voucher. Each is compared with the money rules.</source>
        <translation>这里登记本年度各项目包的支出，一张凭证一行，并逐张对照经费规则检查。</translation>
    </message>
    <message>
        <source>Total of %1 vouchers: %2 yuan</source>
        <translation>合计%1张凭证，%2元</translation>
    </message>
    <message>
        <source> · of them stopped: %1, %2 yuan</source>
        <translation> · 其中拦截%1张，%2元</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilters</name>
    <message>
        <source>Words of the edit</source>
        <translation>编辑中的文字</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>所属类别</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Show the edits of all records again</source>
        <translation>重新显示所有记录的编辑</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>One day…</source>
        <translation>某一天…</translation>
    </message>
    <message>
        <source>All kinds of record</source>
        <translation>所有记录</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <translation>只看%1  ✕</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>只看%1</translation>
    </message>
</context>
<context>
    <name>ui::HoursRulesDialog</name>
    <message>
        <source>Rules for hours and credits</source>
        <translation>学时学分规则</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>以此为底</translation>
    </message>
    <message>
        <source>Say why the rules change.</source>
        <translation>请写明修改规则的原因。</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>保存为新版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In force: %1, version %2</source>
        <translation>现行：%1第 %2 版</translation>
    </message>
    <message>
        <source>In force: %1, as shipped</source>
        <translation>现行：%1（内置）</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>内置：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>ui::HoursSection</name>
    <message>
        <source>Span of the ledger</source>
        <translation>台账时间段</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>计入明细</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Part taken</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>参训学时</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing attended, lectured or trained in this time.</source>
        <translation>这段时间没有参加、主讲或培训记录。</translation>
    </message>
    <message>
        <source>Copy the certificate line</source>
        <translation>复制证明行</translation>
    </message>
    <message>
        <source>Rules for hours…</source>
        <translation>学时规则…</translation>
    </message>
    <message>
        <source>Class hours and credits</source>
        <translation>学时学分</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>lectured</source>
        <translation>主讲</translation>
    </message>
    <message>
        <source>other training</source>
        <translation>其他培训</translation>
    </message>
    <message>
        <source>class hours of %1</source>
        <translation>学时，目标 %1</translation>
    </message>
    <message>
        <source>✓ target reached</source>
        <translation>✓ 已达目标</translation>
    </message>
    <message>
        <source>of the target</source>
        <translation>占目标</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>target of new teachers</source>
        <translation>新任教师目标</translation>
    </message>
    <message>
        <source>What counts (%1)</source>
        <translation>计入明细（%1）</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Nothing to import</source>
        <translation>没有要导入的行</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>Import %1 rows, %2 stay out</source>
        <translation>导入 %1 行，%2 行留待处理</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>还没有写入任何内容。</translation>
    </message>
    <message>
        <source>Every row is in the file already.</source>
        <translation>每一行都已在文件里。</translation>
    </message>
    <message>
        <source>No row can come in as it is. See the list above.</source>
        <translation>目前没有一行可以导入，请看上面的清单。</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>See the overview</source>
        <translation>看工作台</translation>
    </message>
    <message>
        <source>%1 rows came in.</source>
        <translation>已导入 %1 行。</translation>
    </message>
    <message>
        <source>%1 rows came in, %2 stayed out.</source>
        <translation>已导入 %1 行，%2 行留待处理。</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>导入问题清单</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table as text (*.csv)</source>
        <translation>工作簿 (*.xlsx);;文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>After a workbook was put right</source>
        <translation>工作簿改好之后</translation>
    </message>
    <message>
        <source>Other workbooks…</source>
        <translation>换其他工作簿…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>先不导入</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the list as a table</source>
        <translation>把清单复制为表格</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>保存清单…</translation>
    </message>
    <message>
        <source>%1 workbooks</source>
        <translation>%1 个工作簿</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>into the year %1</source>
        <translation>归入 %1 年度</translation>
    </message>
</context>
<context>
    <name>ui::ImportWork</name>
    <message>
        <source>Reading workbooks</source>
        <translation>正在读取工作簿</translation>
    </message>
    <message>
        <source>Comparing with the file</source>
        <translation>正在与文件比对</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>没有备份</translation>
    </message>
    <message>
        <source>The file could not be backed up before the import. %1

You can import nevertheless, and undo it as long as the file is whole.</source>
        <translation>导入前未能备份文件。%1

仍可继续导入；只要文件完好，导入就可以撤销。</translation>
    </message>
    <message>
        <source>Import without a backup</source>
        <translation>不备份，直接导入</translation>
    </message>
</context>
<context>
    <name>ui::IssueList</name>
    <message>
        <source>Sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>Sheet %1, %2</source>
        <translation>工作表 %1，%2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
</context>
<context>
    <name>ui::IssueModel</name>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
</context>
<context>
    <name>ui::ItemDetails</name>
    <message>
        <source>Choose an item to see how its points came about.</source>
        <translation>选中一项，可查看得分依据。</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>还没有分数</translation>
    </message>
    <message>
        <source>%1 points, %2</source>
        <translation>%1 分，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Why was it changed? It counts with a reason only</source>
        <translation>请写明改动理由，有理由才生效</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Judges: %1</source>
        <translation>评委：%1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……以及另外 %1 项</translation>
    </message>
</context>
<context>
    <name>ui::LinkEditor</name>
    <message>
        <source>Name or pinyin</source>
        <translation>名称或拼音</translation>
    </message>
    <message>
        <source>The file is being changed. Try again then.</source>
        <translation>文件正在写入，请稍后再试。</translation>
    </message>
    <message>
        <source>“%1” is not in the file. Check the spelling.</source>
        <translation>文件里没有“%1”，请检查写法。</translation>
    </message>
    <message>
        <source>Several match “%1”. Choose one from the list.</source>
        <translation>有多个与“%1”相符，请从列表中选一个。</translation>
    </message>
</context>
<context>
    <name>ui::ListPage</name>
    <message>
        <source>Filter: name or pinyin</source>
        <translation>筛选：名称或拼音</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择显示的列</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>恢复常用列</translation>
    </message>
    <message>
        <source>Import workbooks</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>查到 %1 条</translation>
    </message>
    <message>
        <source>Too many rows</source>
        <translation>行数太多</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once. Select fewer, or filter the list first.</source>
        <translation>一次最多复制 %1 行。请少选一些，或先筛选列表。</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 – Yanxun</source>
        <translation>%1 – 研训</translation>
    </message>
    <message>
        <source>Yanxun</source>
        <translation>研训</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>About Yanxun</source>
        <translation>关于研训</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Yanxun %1

Keeps the packages, members and schools of a district&apos;s teacher-development centre, counts them, and writes the annual report.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>研训 %1

为区县教师发展中心管理项目包、学员和学校，统计各项数字，编写年度考核报告。

自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>District and centre…</source>
        <translation>区县和单位…</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Wait until the work in the status bar has ended, then change language, colours or letter size.</source>
        <translation>请等状态栏中的工作结束后，再更改语言、颜色或字号。</translation>
    </message>
    <message>
        <source>An import has not ended yet. If you close the window now, nothing of it is kept.</source>
        <translation>导入尚未结束。现在关闭窗口，本次导入的内容不会保留。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>尚未打开文件</translation>
    </message>
    <message>
        <source>Open or make a file first, then bring the workbooks again.</source>
        <translation>请先打开或新建文件，再拖入工作簿。</translation>
    </message>
    <message>
        <source>%1 (read-only) – Yanxun</source>
        <translation>%1（只读）– 研训</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>Rescue a damaged file…</source>
        <translation>抢救损坏的文件…</translation>
    </message>
</context>
<context>
    <name>ui::MarkHeader</name>
    <message>
        <source>Activities</source>
        <translation>研训活动</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>ui::MarkTable</name>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>present / due</source>
        <translation>出席/应到</translation>
    </message>
    <message>
        <source>%1 cells were passed over: no members on those days.</source>
        <translation>已跳过%1格：当天不是学员。</translation>
    </message>
    <message>
        <source>%1 cells were not understood and stay as they are: %2. Marks are 出席, 请假 and 缺席.</source>
        <translation>有%1格无法识别，保持原样：%2。标记应为出席、请假或缺席。</translation>
    </message>
    <message>
        <source>%1 cells lie outside the grid.</source>
        <translation>有%1格超出表格范围。</translation>
    </message>
</context>
<context>
    <name>ui::MoneyRuleEditor</name>
    <message>
        <source>Stops</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 (yuan)</source>
        <translation>%1（元）</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1（%）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号或证书号</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>Rule %1, “%2”: “%3” is not known.</source>
        <translation>第%1条“%2”中的“%3”无法识别。</translation>
    </message>
    <message>
        <source>Rule %1, “%2”: “%3” is not a number.</source>
        <translation>第%1条“%2”中的“%3”不是数字。</translation>
    </message>
</context>
<context>
    <name>ui::MoneyRulesDialog</name>
    <message>
        <source>Money rules</source>
        <translation>经费规则</translation>
    </message>
    <message>
        <source>Each voucher is judged by the newest rules that are valid on its day. A change makes a new version; versions in use never change.</source>
        <translation>每张凭证按其日期适用最新一版规则。改动会成为新版本，使用中的版本不会改变。</translation>
    </message>
    <message>
        <source>Version %1, valid from %2</source>
        <translation>第%1版，%2起生效</translation>
    </message>
    <message>
        <source>Now in use: the rules that come with the program.</source>
        <translation>目前使用随程序提供的规则。</translation>
    </message>
    <message>
        <source>%1. %2 · %3</source>
        <translation>%1. %2 · %3</translation>
    </message>
    <message>
        <source>New version valid from</source>
        <translation>新版本生效日期</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号或证书号</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>保存为新版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Write from which day the rules are valid, for example 2023-09-01.</source>
        <translation>请填写规则的生效日期，例如2023-09-01。</translation>
    </message>
</context>
<context>
    <name>ui::MoneyTab</name>
    <message>
        <source>Budget and spending (yuan)</source>
        <translation>预算与支出（元）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>No budget and no expenses yet.</source>
        <translation>还没有预算和支出。</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeBar</name>
    <message>
        <source>New %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>变更 %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>不变 %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>待核对 %1</translation>
    </message>
    <message>
        <source>Rows that are not in the file yet</source>
        <translation>文件里还没有的行</translation>
    </message>
    <message>
        <source>Rows that change what is in the file</source>
        <translation>会改动文件内容的行</translation>
    </message>
    <message>
        <source>Rows that are in the file already</source>
        <translation>文件里已有的行</translation>
    </message>
    <message>
        <source>Rows that stay out until they are put right</source>
        <translation>改好之前不导入的行</translation>
    </message>
    <message>
        <source>Values that come in, but deserve a look</source>
        <translation>会导入、但请核对的值</translation>
    </message>
</context>
<context>
    <name>ui::OutcomesTab</name>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No outcomes yet.</source>
        <translation>还没有成果。</translation>
    </message>
    <message>
        <source>Outcomes (%1)</source>
        <translation>成果（%1）</translation>
    </message>
</context>
<context>
    <name>ui::Outline</name>
    <message>
        <source>Headings of the report</source>
        <translation>报告的各级标题</translation>
    </message>
</context>
<context>
    <name>ui::PackageFundsView</name>
    <message>
        <source>No package in this year yet. Import the package list first.</source>
        <translation>本年度还没有项目包。请先导入项目包一览表。</translation>
    </message>
    <message>
        <source>Budget and balance by package</source>
        <translation>各项目包预算与结余</translation>
    </message>
    <message>
        <source>Budget by category (yuan)</source>
        <translation>分科目预算（元）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>预算结余</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行率</translation>
    </message>
    <message>
        <source>No budget and no vouchers yet.</source>
        <translation>尚无预算和凭证。</translation>
    </message>
    <message>
        <source>Add a category…</source>
        <translation>添加科目…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove the budget</source>
        <translation>删除预算</translation>
    </message>
    <message>
        <source>Received, carried over, given back (yuan)</source>
        <translation>到位、结转与退回（元）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Nothing received yet.</source>
        <translation>尚无到位记录。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>budget (yuan)</source>
        <translation>预算（元）</translation>
    </message>
    <message>
        <source>received</source>
        <translation>到位</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>执行率</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>%1预算</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>ui::PackageMoneyModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到位</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>上年结转</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行率</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>资金结余</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺未到期支出</translation>
    </message>
</context>
<context>
    <name>ui::PageContext</name>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>The file is being written just now. Try again when the work in the status bar is done.</source>
        <translation>文件正在写入。请等状态栏里的工作完成后再试。</translation>
    </message>
</context>
<context>
    <name>ui::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation>报告的各页</translation>
    </message>
</context>
<context>
    <name>ui::PanelsView</name>
    <message>
        <source>Panels</source>
        <translation>评委组</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评委组</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>No panel yet. A panel is a few judges who score the same packages.</source>
        <translation>还没有评委组。几位评委给同一批项目包打分，即为一组。</translation>
    </message>
    <message>
        <source>New panel…</source>
        <translation>新建评委组…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Deal packages out evenly</source>
        <translation>平均分配项目包</translation>
    </message>
    <message>
        <source>Packages without a panel</source>
        <translation>未分组的项目包</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Base school</source>
        <translation>基地学校</translation>
    </message>
    <message>
        <source>Every package has its panel.</source>
        <translation>每个项目包都已分组。</translation>
    </message>
    <message>
        <source>Give to the chosen panel</source>
        <translation>分给选中的评委组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>School or employer</source>
        <translation>学校或单位</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>已打分</translation>
    </message>
    <message>
        <source>May not score</source>
        <translation>须回避</translation>
    </message>
    <message>
        <source>The panel has no judges yet.</source>
        <translation>这个评委组还没有评委。</translation>
    </message>
    <message>
        <source>Add a teacher…</source>
        <translation>添加本区教师…</translation>
    </message>
    <message>
        <source>Add somebody from outside…</source>
        <translation>添加外聘评委…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Absent or there</source>
        <translation>缺席／到场</translation>
    </message>
    <message>
        <source>May not score it</source>
        <translation>须回避的评委</translation>
    </message>
    <message>
        <source>The panel has no packages yet. Choose them at the left.</source>
        <translation>这个评委组还没有项目包。请在左侧选择。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Packages without a panel (%1)</source>
        <translation>未分组的项目包（%1）</translation>
    </message>
    <message>
        <source>%1 (absent)</source>
        <translation>%1（缺席）</translation>
    </message>
    <message>
        <source>Judges of %1</source>
        <translation>%1的评委</translation>
    </message>
    <message>
        <source>Packages of %1 (%2)</source>
        <translation>%1的项目包（%2）</translation>
    </message>
    <message>
        <source>⚠ A package of this panel has only %1 judges who may score it and are there; usually it takes %2.</source>
        <translation>⚠ 本组有项目包只有 %1 位可打分的到场评委，一般需要 %2 位。</translation>
    </message>
    <message>
        <source>Where to put the score sheets</source>
        <translation>评分表存放位置</translation>
    </message>
    <message>
        <source>Writing score sheets</source>
        <translation>正在导出评分表</translation>
    </message>
    <message>
        <source>Score sheets written</source>
        <translation>评分表已导出</translation>
    </message>
    <message>
        <source>%1 workbooks are in %2. Filled in, they are read back on the page “Import”.</source>
        <translation>%1 个工作簿已存入 %2。填好后在“导入”页读回。</translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message>
        <source>Numbers of a published text</source>
        <translation>识别文字中的公布数</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Where it was published: title, document number or page</source>
        <translation>出处：标题、文号或页码</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Paste the text here</source>
        <translation>把文字粘贴到这里</translation>
    </message>
    <message>
        <source>Numbers of the text</source>
        <translation>文字中的数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>保存 %1 条</translation>
    </message>
    <message>
        <source>none of the program</source>
        <translation>无对应指标</translation>
    </message>
    <message>
        <source>The parts add up: %1</source>
        <translation>各部分之和相符：%1</translation>
    </message>
    <message>
        <source>The parts do not add up: %1</source>
        <translation>各部分之和不符：%1</translation>
    </message>
    <message>
        <source>A pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>原文有损：%1</translation>
    </message>
</context>
<context>
    <name>ui::ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>ui::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>ui::PublicationView</name>
    <message>
        <source>This year was not published yet. “State of the year” in the list of years locks and publishes it; its figures then stand here as they were, with the people behind them.</source>
        <translation>本年度尚未发布。在年度列表中选“验收锁定或发布本年度”即可锁定和发布；发布后，各项指标和当时计入的人都保存在这里。</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>已发布指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>查看哪些人</translation>
    </message>
    <message>
        <source>Those that it counts</source>
        <translation>计入的</translation>
    </message>
    <message>
        <source>The others of the whole</source>
        <translation>其余的</translation>
    </message>
    <message>
        <source>Those of whom it is not known</source>
        <translation>未标注的</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Urban–rural</source>
        <translation>城乡类型</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>计入数</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Who was counted</source>
        <translation>当时计入的</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::QuotedFigures</name>
    <message>
        <source>Figures quoted</source>
        <translation>引用的数字</translation>
    </message>
    <message>
        <source>Who or what is behind it</source>
        <translation>查看数字背后的名单</translation>
    </message>
    <message>
        <source>Sentences whose figures have moved</source>
        <translation>数字已变动的语句</translation>
    </message>
    <message>
        <source>%1: %2 when it was written, now %3.</source>
        <translation>%1：改写时为 %2，现在为 %3。</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>仍然适用</translation>
    </message>
    <message>
        <source>Use the new wording</source>
        <translation>采用新生成的文字</translation>
    </message>
</context>
<context>
    <name>ui::RankingModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 items have no points yet; total and band may still change.</source>
        <translation>还有 %1 项没有分数，总分和等次可能变化。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>初评</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Items that have no points yet</source>
        <translation>还没有分数的指标数</translation>
    </message>
    <message>
        <source>Sum of the package’s own scores</source>
        <translation>自评分合计</translation>
    </message>
    <message>
        <source>Sum of the base school’s scores</source>
        <translation>基地学校初评分合计</translation>
    </message>
    <message>
        <source>Sum of the centre’s scores</source>
        <translation>中心复核分合计</translation>
    </message>
    <message>
        <source>Sum of the judges’ averages</source>
        <translation>评委平均分合计</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
</context>
<context>
    <name>ui::RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>%1 ranked</source>
        <translation>共排名 %1 个</translation>
    </message>
    <message>
        <source>%1 not complete</source>
        <translation>%1 个未评完</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1最多 %2 个</translation>
    </message>
    <message>
        <source>Tied at the border of the quota: %1. The centre decides.</source>
        <translation>在名额线上并列：%1。由中心决定。</translation>
    </message>
</context>
<context>
    <name>ui::RecordDetails</name>
    <message>
        <source>Typed by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Imported: %1, row %2</source>
        <translation>导入自：%1，第 %2 行</translation>
    </message>
    <message>
        <source>Imported: %1, sheet %2, row %3</source>
        <translation>导入自：%1，工作表 %2，第 %3 行</translation>
    </message>
    <message>
        <source>⚠ Not kept yet, because it is not right: %1</source>
        <translation>⚠ 尚未保存，内容有误：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>这条记录的历史</translation>
    </message>
</context>
<context>
    <name>ui::RecordForm</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>Something else is being written. Leave the field once more then.</source>
        <translation>正在写入其他内容，请稍后再离开此项一次。</translation>
    </message>
</context>
<context>
    <name>ui::RemovalDialog</name>
    <message>
        <source>Remove %1 for good?</source>
        <translation>永久删除%1？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Everything of this person goes: memberships, attendance, training, and all of it in the history. Figures of earlier years change with it. This cannot be undone.</source>
        <translation>此人的一切都会删除：成员身份、出勤、培训，以及历史中的记录；往年的数字也会随之改变。此操作无法撤销。</translation>
    </message>
    <message>
        <source>What goes: %1</source>
        <translation>将删除：%1</translation>
    </message>
    <message>
        <source>Links of other records to the person that become empty: %1</source>
        <translation>其他记录对此人的引用将清空：%1 处</translation>
    </message>
    <message>
        <source>Somebody else bears the same name. Tick below only where this person is meant.</source>
        <translation>另有同名的人。请只勾选下面确指此人的各处。</translation>
    </message>
    <message>
        <source>Texts of others that name the person. What surely means the person is taken out; tick what else does.</source>
        <translation>其他记录中提到此人的文字。确指此人的会去掉；其余的，请勾选确指此人的各处。</translation>
    </message>
    <message>
        <source>Texts of others that name the person</source>
        <translation>其他记录中提到此人的文字</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>goes (in the history)</source>
        <translation>去掉（历史中）</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>stays unless ticked (in the history)</source>
        <translation>不勾选则保留（历史中）</translation>
    </message>
    <message>
        <source>stays unless ticked</source>
        <translation>不勾选则保留</translation>
    </message>
    <message>
        <source>stays: another record&apos;s own number</source>
        <translation>保留：是另一记录自己的号码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>永久删除</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>与窗口同宽</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>District and centre…</source>
        <translation>区县和单位…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Saved: open it</source>
        <translation>已保存，点此打开</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Reports, lists, forms and certificates of the assessment year are written from its packages, members and schools. There are none in this year yet.</source>
        <translation>报告、名册、表格和证书由本年度的项目包、学员和学校写成。本年度还没有这些内容。</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>保存为 %1</translation>
    </message>
    <message>
        <source>All in one file, %1…</source>
        <translation>合成一个文件，%1…</translation>
    </message>
    <message>
        <source>One file each, %1…</source>
        <translation>每份一个文件，%1…</translation>
    </message>
    <message>
        <source>PDF/A…</source>
        <translation>归档 PDF…</translation>
    </message>
    <message>
        <source>Save as PDF/A, for archives</source>
        <translation>存为归档用的 PDF/A</translation>
    </message>
    <message>
        <source>Sentences…</source>
        <translation>报告语句…</translation>
    </message>
    <message>
        <source>Write sentences of the report anew</source>
        <translation>改写报告中的语句</translation>
    </message>
    <message>
        <source>Own template…</source>
        <translation>本单位模板…</translation>
    </message>
    <message>
        <source>Fill in a Word document of the centre&apos;s own</source>
        <translation>填写本单位的 Word 模板</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>正在写入文档</translation>
    </message>
</context>
<context>
    <name>ui::RolloverDialog</name>
    <message>
        <source>Carry the year %1 over</source>
        <translation>结转 %1 年度</translation>
    </message>
    <message>
        <source>Packages come into the new year with their hosts, the members who stay and a link to the package they follow. What was carried before is passed over, so that the rest can be carried later. One edit: it can be taken back until something builds on it.</source>
        <translation>项目包连同主持人、留任学员结转到新年度，并与原项目包相连。已结转的会跳过，其余的可以以后再结转。结转是一次操作，新年度还没有在此基础上改动之前可以撤回。</translation>
    </message>
    <message>
        <source>Into the year</source>
        <translation>结转到</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Staying</source>
        <translation>留任</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Base school</source>
        <translation>基地学校</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>In the new year</source>
        <translation>新年度</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Deadlines, a year later</source>
        <translation>期限（顺延）</translation>
    </message>
    <message>
        <source>Budgets with their amounts</source>
        <translation>预算及金额</translation>
    </message>
    <message>
        <source>Take the last carrying back</source>
        <translation>撤回上次结转</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking at the packages</source>
        <translation>正在查看项目包</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1（已退出）</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>已结转</translation>
    </message>
    <message>
        <source>will be carried</source>
        <translation>将结转</translation>
    </message>
    <message>
        <source>stays; %1 is closed</source>
        <translation>留任；%1已撤销</translation>
    </message>
    <message>
        <source>Closed base schools that are left out: %1</source>
        <translation>已撤销、不再结转的基地学校：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The year %1 is made, from %2 to %3.</source>
        <translation>将新建 %1 年度，自 %2 至 %3。</translation>
    </message>
    <message>
        <source>Carry over: %1</source>
        <translation>结转 %1 个</translation>
    </message>
    <message>
        <source>Carrying packages over</source>
        <translation>正在结转项目包</translation>
    </message>
    <message>
        <source>Carried: packages %1, members %2; left out %3.</source>
        <translation>已结转项目包 %1 个、学员 %2 人；未结转 %3 人。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已撤回。</translation>
    </message>
</context>
<context>
    <name>ui::RuleNumbers</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Numbers of the rules</source>
        <translation>规则数值</translation>
    </message>
    <message>
        <source>Lecturer of %1, %2: times the hours</source>
        <translation>%1主讲，%2：学时倍数</translation>
    </message>
    <message>
        <source>Listener of %1: percent of the hours</source>
        <translation>%1听课：计学时的百分比</translation>
    </message>
    <message>
        <source>any mode</source>
        <translation>任何方式</translation>
    </message>
    <message>
        <source>At most a year, %1: hours</source>
        <translation>每年至多，%1：学时</translation>
    </message>
    <message>
        <source>At most an item, %1: hours</source>
        <translation>单项至多，%1：学时</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>一天折合学时</translation>
    </message>
    <message>
        <source>Hours of half a day</source>
        <translation>半天折合学时</translation>
    </message>
    <message>
        <source>Target of a year: hours</source>
        <translation>年度目标：学时</translation>
    </message>
    <message>
        <source>Target of a training cycle: hours</source>
        <translation>周期目标：学时</translation>
    </message>
    <message>
        <source>Years of a training cycle</source>
        <translation>周期年数</translation>
    </message>
    <message>
        <source>First year of a training cycle</source>
        <translation>周期起始年</translation>
    </message>
    <message>
        <source>Target of new teachers: hours</source>
        <translation>新任教师目标：学时</translation>
    </message>
    <message>
        <source>What was not passed: percent of the hours</source>
        <translation>考核不合格：计学时的百分比</translation>
    </message>
    <message>
        <source>Hours of a credit, %1</source>
        <translation>每学分学时数，%1</translation>
    </message>
    <message>
        <source>Nothing counts from this share of absence on: percent</source>
        <translation>缺勤达此比例即不计：百分比</translation>
    </message>
    <message>
        <source>Nothing counts above this share of absence: percent</source>
        <translation>缺勤超过此比例不计：百分比</translation>
    </message>
</context>
<context>
    <name>ui::SchemeBar</name>
    <message>
        <source>Schemes…</source>
        <translation>考核方案…</translation>
    </message>
    <message>
        <source>Try another scheme…</source>
        <translation>换方案试算…</translation>
    </message>
    <message>
        <source>Lock and publish…</source>
        <translation>验收与发布…</translation>
    </message>
    <message>
        <source>Propose a veto…</source>
        <translation>提出一票否决…</translation>
    </message>
    <message>
        <source>Working out the scores…</source>
        <translation>正在计分…</translation>
    </message>
    <message>
        <source>Scheme: %1</source>
        <translation>考核方案：%1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>随软件提供</translation>
    </message>
</context>
<context>
    <name>ui::SchemeDialog</name>
    <message>
        <source>Assessment schemes</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>A scheme that a year goes by is never changed: copy it, change the copy and use that one. Scores that were given stay with their items by code.</source>
        <translation>年度正在使用的方案不会被改动：请复制后修改，再改用新方案。已评的分数按指标编号保留。</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Items of the scheme</source>
        <translation>方案指标</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>计分办法</translation>
    </message>
    <message>
        <source>Use for this year</source>
        <translation>用于本年度</translation>
    </message>
    <message>
        <source>Copy and change…</source>
        <translation>复制并修改…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>试算…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>✓ %1 (this year)</source>
        <translation>✓ %1（本年度）</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>分值</translation>
    </message>
</context>
<context>
    <name>ui::SchemeEditorDialog</name>
    <message>
        <source>Change a scheme</source>
        <translation>修改考核方案</translation>
    </message>
    <message>
        <source>Criteria and items</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新一级指标</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Points of its items together (0: no limit)</source>
        <translation>所含指标合计分（0 为不封顶）</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Keep the scheme</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Who would move…</source>
        <translation>看看谁会变化…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The scheme as a whole</source>
        <translation>方案总体设置</translation>
    </message>
    <message>
        <source>The scheme fits.</source>
        <translation>方案没有问题。</translation>
    </message>
    <message>
        <source>Trying the scheme</source>
        <translation>正在试算方案</translation>
    </message>
    <message>
        <source>%1 points in all, rank %2 of %3</source>
        <translation>总分 %1，名次 %2／%3</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>还没有分数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Criterion name</source>
        <translation>一级指标名称</translation>
    </message>
</context>
<context>
    <name>ui::SchemeHeadEditor</name>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Full points (0: no limit)</source>
        <translation>总分（0 为不封顶）</translation>
    </message>
    <message>
        <source>Bonus at most (0: no limit)</source>
        <translation>加分上限（0 为不限）</translation>
    </message>
    <message>
        <source>At least so many judges</source>
        <translation>至少几位评委</translation>
    </message>
    <message>
        <source>Highest and lowest dropped from so many judges on (0: never)</source>
        <translation>满几位评委去掉最高最低分（0 为不去）</translation>
    </message>
    <message>
        <source>Ties are told apart by (codes)</source>
        <translation>同分时依次比较（编号）</translation>
    </message>
    <message>
        <source>Bands, the best first</source>
        <translation>等次（从高到低）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>From points</source>
        <translation>起始分</translation>
    </message>
    <message>
        <source>Quota in percent</source>
        <translation>名额比例 %</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Suggested where</source>
        <translation>提示条件</translation>
    </message>
    <message>
        <source>Numbers for formulas</source>
        <translation>公式参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>删除一行</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>pass at most</source>
        <translation>最高合格</translation>
    </message>
    <message>
        <source>What the veto does</source>
        <translation>一票否决的后果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is no quota. Write a whole number of percent.</source>
        <translation>“%1”不是名额比例。请填写整数百分比。</translation>
    </message>
    <message>
        <source>“%1” needs a number.</source>
        <translation>“%1”须填数字。</translation>
    </message>
    <message>
        <source>%1: write a whole number.</source>
        <translation>%1：请填写整数。</translation>
    </message>
    <message>
        <source>Scheme name</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>ui::SchemeItemEditor</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>计分办法</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>At most (0: no limit)</source>
        <translation>满分（0 为不封顶）</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起点分</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>扣完为止</translation>
    </message>
    <message>
        <source>The same result counts once, at its highest</source>
        <translation>同一成果就高不重复</translation>
    </message>
    <message>
        <source>Computed points times the judges’ share</source>
        <translation>系统计算 × 评委评分比例</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>计算公式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Facts that formulas may use</source>
        <translation>公式可用的数据</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>删除一行</translation>
    </message>
    <message>
        <source>Rules for what happened</source>
        <translation>计分规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Points for</source>
        <translation>按事项计分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>指标名称</translation>
    </message>
</context>
<context>
    <name>ui::ScoreEntryView</name>
    <message>
        <source>Panel</source>
        <translation>评委组</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>录入方式</translation>
    </message>
    <message>
        <source>A judge’s sheet</source>
        <translation>按评委录入</translation>
    </message>
    <message>
        <source>One item, all judges</source>
        <translation>按指标录入</translation>
    </message>
    <message>
        <source>One package, all judges</source>
        <translation>按项目包录入</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Hide others’ scores</source>
        <translation>隐藏其他评委的分数</translation>
    </message>
    <message>
        <source>Shows only the scores of the judge whose column is being typed</source>
        <translation>只显示正在录入的评委的分数</translation>
    </message>
    <message>
        <source>%1 (absent)</source>
        <translation>%1（缺席）</translation>
    </message>
    <message>
        <source>There are no panels yet. Make them under “Panels and judges”.</source>
        <translation>还没有评委组。请在“评委与分组”中建立。</translation>
    </message>
    <message>
        <source>The panel has no judges yet.</source>
        <translation>这个评委组还没有评委。</translation>
    </message>
    <message>
        <source>The panel has no packages yet.</source>
        <translation>这个评委组还没有项目包。</translation>
    </message>
    <message>
        <source>Judges score nothing under the scheme of this year.</source>
        <translation>本年度考核方案没有评委打分的指标。</translation>
    </message>
    <message>
        <source>%1 scores still to come</source>
        <translation>还差 %1 个分数</translation>
    </message>
    <message>
        <source>All scores of the panel are there</source>
        <translation>本组分数已齐</translation>
    </message>
</context>
<context>
    <name>ui::ScoreSheetView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>points of %1</source>
        <translation>分，满分 %1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1，共 %2</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>band</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>bonus, full</source>
        <translation>加分（已满）</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>deducted</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>items to do</source>
        <translation>项待评</translation>
    </message>
    <message>
        <source>“%1” are no points. Write a number with at most two decimals.</source>
        <translation>“%1”不是分数。请填数字，至多两位小数。</translation>
    </message>
</context>
<context>
    <name>ui::ScoreTable</name>
    <message>
        <source>Judges’ scores</source>
        <translation>评委打分</translation>
    </message>
    <message>
        <source>%1 more cells were not taken.</source>
        <translation>另有 %1 格未录入。</translation>
    </message>
    <message>
        <source>%1 cells lie outside the grid.</source>
        <translation>有 %1 格在表格之外。</translation>
    </message>
</context>
<context>
    <name>ui::ScoreTree</name>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>系统计算</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>初评</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>What counts, of what the item can bring</source>
        <translation>计入的分数／满分</translation>
    </message>
    <message>
        <source>What the records come to under the scheme</source>
        <translation>按方案由记录计算的分数</translation>
    </message>
    <message>
        <source>The package’s own score</source>
        <translation>项目包自评分</translation>
    </message>
    <message>
        <source>The base school’s first score</source>
        <translation>基地学校初评分</translation>
    </message>
    <message>
        <source>The centre’s review</source>
        <translation>中心复核分</translation>
    </message>
    <message>
        <source>The average of the judges that count</source>
        <translation>计入的评委平均分</translation>
    </message>
    <message>
        <source>As the centre’s leaders decided</source>
        <translation>审定分</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Find a person, school or package (Ctrl+K)</source>
        <translation>找人、找校、找包（Ctrl+K）</translation>
    </message>
    <message>
        <source>By name, pinyin, initials or phone: 张伟, zhangwei, zw, 1380</source>
        <translation>可按姓名、拼音、首字母或电话查找：张伟、zhangwei、zw、1380</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>ui::SentencesDialog</name>
    <message>
        <source>Sentences of the report</source>
        <translation>报告语句</translation>
    </message>
    <message>
        <source>Sentences are made from the figures. You may write one anew: it is then printed as you wrote it, in every document, and you are told when a figure in it moves.</source>
        <translation>语句由数字生成。您可以改写：改写后各文档都按您的文字输出，其中的数字有变动时会提醒您。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Text of the sentence</source>
        <translation>语句文字</translation>
    </message>
    <message>
        <source>Figures in this sentence</source>
        <translation>语句中的数字</translation>
    </message>
    <message>
        <source>Keep this wording</source>
        <translation>采用这段文字</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>仍然适用</translation>
    </message>
    <message>
        <source>Keeps your text; the figures are remembered as they are now</source>
        <translation>保留您的文字，并按现在的数字重新记录</translation>
    </message>
    <message>
        <source>Use the new wording</source>
        <translation>采用新生成的文字</translation>
    </message>
    <message>
        <source>Takes your text back: the sentence is made from the figures again</source>
        <translation>撤去您的改写，重新按数字生成</translation>
    </message>
    <message>
        <source>%1 · figures have moved</source>
        <translation>%1 · 数字已变动</translation>
    </message>
    <message>
        <source>%1 · written anew</source>
        <translation>%1 · 已改写</translation>
    </message>
    <message>
        <source>%1 · nothing recorded</source>
        <translation>%1 · 尚无登记</translation>
    </message>
    <message>
        <source>%1: %2 when it was written, now %3.</source>
        <translation>%1：改写时为 %2，现在为 %3。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
</context>
<context>
    <name>ui::SheetView</name>
    <message>
        <source>The sheet as it is in the workbook</source>
        <translation>工作簿里的原表</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Yanxun</source>
        <translation>研训</translation>
    </message>
    <message>
        <source>For the staff of a district&apos;s teacher-development centre: packages, members and schools of each year, the figures that follow from them, and the annual report. Everything is in one file on your own computer.</source>
        <translation>为区县教师发展中心而做：管理各年度的项目包、学员和学校，统计各项数字，编写年度考核报告。所有内容都在您电脑上的一个文件里。</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>An invented district with 39 packages and 694 members</source>
        <translation>一个虚构的区，39 个项目包，694 名学员</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>ui::StepsSection</name>
    <message>
        <source>Steps of the year</source>
        <translation>全年流程</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号或证书号</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Enter the step…</source>
        <translation>填写节点…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>附件…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消完成</translation>
    </message>
    <message>
        <source>Deadlines of the year…</source>
        <translation>本年度期限…</translation>
    </message>
    <message>
        <source>✓ %1, due %2</source>
        <translation>✓ %1（迟，期限 %2）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>⚠ Overdue, was due %1</source>
        <translation>⚠ 逾期，期限 %1</translation>
    </message>
    <message>
        <source>Open, due %1</source>
        <translation>未完成，期限 %1</translation>
    </message>
    <message>
        <source>“%1” was done before “%2”, which usually comes first.</source>
        <translation>“%1”早于“%2”完成，通常应在其后。</translation>
    </message>
    <message>
        <source>Without a day the step counts as not done.</source>
        <translation>不填日期即视为未完成。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter the step first; its files are kept with it.</source>
        <translation>请先填写该节点，附件随节点保存。</translation>
    </message>
</context>
<context>
    <name>ui::TargetsSection</name>
    <message>
        <source>Targets of the plan</source>
        <translation>方案目标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>No targets yet. With them the progress of the plan shows here.</source>
        <translation>还没有目标。设定后，这里显示方案的进度。</translation>
    </message>
    <message>
        <source>Add a target…</source>
        <translation>添加目标…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Same for all packages</source>
        <translation>用于全部项目包</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>+ %1 ≥ %2</source>
        <translation>+ %1 ≥ %2</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>Shares are given in percent: 30 is 30 %.</source>
        <translation>占比按百分数填写：30 即 30 %。</translation>
    </message>
</context>
<context>
    <name>ui::TemplateDialog</name>
    <message>
        <source>The centre&apos;s own template</source>
        <translation>本单位模板</translation>
    </message>
    <message>
        <source>Write {{fields}} into any Word document: {{rural_share_r1}} becomes the share, {{#packages}} … {{/packages}} repeats a table row or paragraphs for each package. Save it as .docx and choose it here.</source>
        <translation>在任意 Word 文档中写上 {{字段}}：{{rural_share_r1}} 会换成占比，{{#packages}} … {{/packages}} 之间的表格行或段落按项目包逐个重复。存成 .docx 后在这里选用。</translation>
    </message>
    <message>
        <source>In this template</source>
        <translation>模板所用字段</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>选择模板…</translation>
    </message>
    <message>
        <source>No template is chosen yet.</source>
        <translation>尚未选择模板。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value now, or what is wrong</source>
        <translation>当前值或错误</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Fields of the chosen template</source>
        <translation>所选模板的字段</translation>
    </message>
    <message>
        <source>Search by name, meaning or value</source>
        <translation>按字段名、含义或当前值查找</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table, or the selected rows (Ctrl+C)</source>
        <translation>复制整表或选中的行（Ctrl+C）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading the fields</source>
        <translation>正在读取字段</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>Reading the template</source>
        <translation>正在读取模板</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>“%1”未能读取。</translation>
    </message>
    <message>
        <source>%1 has no {{fields}}.</source>
        <translation>“%1”中没有 {{字段}}。</translation>
    </message>
    <message>
        <source>%1: %2 fields, all right.</source>
        <translation>“%1”：共 %2 个字段，全部正确。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 fields are wrong. Please put them right in Word and choose the template again.</source>
        <translation>“%1”：%3 个字段中有 %2 个不对。请在 Word 中改正后重新选择模板。</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文档</translation>
    </message>
    <message>
        <source>Filling in the template</source>
        <translation>正在填写模板</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Assessment year</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>The assessment year that every page shows</source>
        <translation>各页面所显示的考核年度</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可以撤销的操作</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可以重做的操作</translation>
    </message>
    <message>
        <source>Dates of this year…</source>
        <translation>本年度日期…</translation>
    </message>
    <message>
        <source>New year…</source>
        <translation>新建年度…</translation>
    </message>
    <message>
        <source>Lock or publish this year…</source>
        <translation>验收锁定或发布本年度…</translation>
    </message>
    <message>
        <source>Carry over into the next year…</source>
        <translation>结转到下一年度…</translation>
    </message>
</context>
<context>
    <name>ui::TrainingSection</name>
    <message>
        <source>Other training</source>
        <translation>其他培训</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训项目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>参训学时</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>No training outside the packages yet.</source>
        <translation>还没有项目包以外的培训记录。</translation>
    </message>
    <message>
        <source>Add a training…</source>
        <translation>添加培训…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新培训记录</translation>
    </message>
    <message>
        <source>Class hours left empty follow from the days under the rules.</source>
        <translation>学时留空时，按规则由天数折算。</translation>
    </message>
</context>
<context>
    <name>ui::ValuesTable</name>
    <message>
        <source>The chart&apos;s numbers</source>
        <translation>图表数据</translation>
    </message>
</context>
<context>
    <name>ui::VetoSection</name>
    <message>
        <source>Veto, %1: %2</source>
        <translation>一票否决，%1：%2</translation>
    </message>
    <message>
        <source>Veto, %1: %2 · %3</source>
        <translation>一票否决，%1：%2 · %3</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>佐证材料…</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>提出…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Confirm the veto</source>
        <translation>确认一票否决</translation>
    </message>
    <message>
        <source>%1

Proposed by %2. It counts once a second person confirms it. Who confirms?</source>
        <translation>%1

由 %2 提出。须由另一人确认后才生效。由谁确认？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Withdraw the veto</source>
        <translation>撤销一票否决</translation>
    </message>
    <message>
        <source>The veto stays in the file with the reason, but does not count any more.</source>
        <translation>这条一票否决连同理由保留在文件中，但不再生效。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ui::VoucherDetails</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Stopped by rule %1</source>
        <translation>被第%1条拦截</translation>
    </message>
    <message>
        <source>Warned by rule %1</source>
        <translation>第%1条提醒</translation>
    </message>
    <message>
        <source>Keeps all money rules</source>
        <translation>符合全部经费规则</translation>
    </message>
    <message>
        <source>: see below</source>
        <translation>（详见下方）</translation>
    </message>
    <message>
        <source>Tax on fees for labour</source>
        <translation>劳务报酬个税</translation>
    </message>
    <message>
        <source>Of %1 yuan, %2 yuan are withheld; %3 yuan remain after tax.</source>
        <translation>税前%1元，预扣个税%2元，税后%3元。</translation>
    </message>
    <message>
        <source>Write %1 as after tax</source>
        <translation>税后填为%1</translation>
    </message>
    <message>
        <source>Write %1 as the amount</source>
        <translation>金额填为%1</translation>
    </message>
    <message>
        <source>The voucher cannot be approved while rule %1 stops it. See below what is allowed.</source>
        <translation>本凭证被第%1条规则拦截，暂不能审批。允许范围见下方。</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfDialog</name>
    <message>
        <source>Try another scheme</source>
        <translation>换方案试算</translation>
    </message>
    <message>
        <source>The year is scored once more under another scheme. Nothing is kept.</source>
        <translation>用另一方案重新计分，只作比较，不保存。</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Only who moves in rank or band</source>
        <translation>只看名次或等次有变化的</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>would be</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>变化情况</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Working out the scores…</source>
        <translation>正在计分…</translation>
    </message>
    <message>
        <source>Trying another scheme</source>
        <translation>正在试算</translation>
    </message>
    <message>
        <source>Of %1, %2 would have another rank and %3 another band.</source>
        <translation>共 %1 个，%2 个名次变化，%3 个等次变化。</translation>
    </message>
</context>
<context>
    <name>ui::WorkBox</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ui::YearLine</name>
    <message>
        <source>The year</source>
        <translation>年度进程</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Showcase: %1</source>
        <translation>展评：%1</translation>
    </message>
    <message>
        <source>%1 of %2 packages</source>
        <translation>%2 个项目包中 %1 个已完成</translation>
    </message>
    <message>
        <source>no packages yet</source>
        <translation>还没有项目包</translation>
    </message>
</context>
<context>
    <name>ui::YearScoreSource</name>
    <message>
        <source>Working out the scores</source>
        <translation>正在计分</translation>
    </message>
    <message>
        <source>%1, tied</source>
        <translation>%1（并列待定）</translation>
    </message>
</context>
<context>
    <name>ui::YearStateDialog</name>
    <message>
        <source>State of the year %1</source>
        <translation>%1 年度状态</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Locking is for the acceptance: from then on the records of this year – packages, members, activities, outcomes, money – can only be read. Scores can still be given. It can be unlocked again, with a reason.</source>
        <translation>验收时锁定：此后本年度的项目包、学员、活动、成果、经费等资料只能查看，仍可评分。说明原因后可以解除锁定。</translation>
    </message>
    <message>
        <source>The records can only be read. Publishing keeps every figure and every result as it is now, with the people behind it and the rules that counted; from then on the scores cannot be changed either.</source>
        <translation>资料只能查看。发布后，各项指标和考核结果连同计入的人、所依据的规则一并固定，评分也不能再改。</translation>
    </message>
    <message>
        <source>Figures and results are kept as they were published. To correct something, withdraw the publication first, then unlock the year. What was published stays in the file, and “Reconcile” names every difference.</source>
        <translation>指标和考核结果按发布时的样子保存。如需更正，请先撤回发布，再解除锁定。发布过的内容仍留在文件中，“对账”会列出每一处差异。</translation>
    </message>
    <message>
        <source>Missing before the lock</source>
        <translation>锁定前还缺</translation>
    </message>
    <message>
        <source>Missing before publishing</source>
        <translation>发布前还缺</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Title of the publication</source>
        <translation>发布标题</translation>
    </message>
    <message>
        <source>Results of the year %1</source>
        <translation>%1 年度考核结果</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Only for unlocking: what has to be corrected</source>
        <translation>仅解除锁定时填写：需要更正什么</translation>
    </message>
    <message>
        <source>What has to be corrected</source>
        <translation>需要更正什么</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lock the year</source>
        <translation>验收锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Withdraw the publication</source>
        <translation>撤回发布</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking for what is missing</source>
        <translation>正在查看还缺什么</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺项。</translation>
    </message>
    <message>
        <source>%1 (must be settled first)</source>
        <translation>%1（必须先处理）</translation>
    </message>
    <message>
        <source>Locking the year</source>
        <translation>正在锁定年度</translation>
    </message>
    <message>
        <source>Unlocking the year</source>
        <translation>正在解除锁定</translation>
    </message>
    <message>
        <source>Figures and results of %1 are kept as they are now. It cannot be undone, only withdrawn with a reason.</source>
        <translation>%1 年度的指标和考核结果将按现在的样子固定。发布不能撤销，只能说明原因后撤回。</translation>
    </message>
    <message>
        <source>Publishing the year</source>
        <translation>正在发布</translation>
    </message>
    <message>
        <source>Withdrawing the publication</source>
        <translation>正在撤回发布</translation>
    </message>
</context>
</TS>
