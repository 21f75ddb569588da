r$ ipset list -o xml
<ipsets>
</ipsets>
r$ ipset create x hash:ip counters comment timeout 0 initval 1
r$ ipset create n hash:net initval 1
r$ ipset create p bitmap:port range 1-9 counters
r$ ipset create l list:set
r$ ipset add x 1.1.1.1 comment <a>
r$ ipset add n 1.1.1.0/24
r$ ipset add n 1.1.1.4/30 nomatch
r$ ipset add l n
r$ ipset add p 5
r$ ipset list -o xml
<ipsets>
<ipset name="x">
<type>hash:ip</type>
<revision>6</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><timeout>0</timeout><counters/><comment/><bucketsize>12</bucketsize><initval>0x00000001</initval>
<memsize>348</memsize>
<references>0</references>
<numentries>1</numentries>
</header>
<members>
<member><elem>1.1.1.1</elem><timeout>0</timeout><packets>0</packets><bytes>0</bytes><comment>"<a>"</comment></member>
</members>
</ipset>
<ipset name="n">
<type>hash:net</type>
<revision>7</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>0x00000001</initval>
<memsize>552</memsize>
<references>1</references>
<numentries>2</numentries>
</header>
<members>
<member><elem>1.1.1.4/30</elem><nomatch/></member>
<member><elem>1.1.1.0/24</elem></member>
</members>
</ipset>
<ipset name="p">
<type>bitmap:port</type>
<revision>3</revision>
<header><range>1-9</range><counters/>
<memsize>224</memsize>
<references>0</references>
<numentries>1</numentries>
</header>
<members>
<member><elem>5</elem><packets>0</packets><bytes>0</bytes></member>
</members>
</ipset>
<ipset name="l">
<type>list:set</type>
<revision>3</revision>
<header><size>8</size>
<memsize>128</memsize>
<references>0</references>
<numentries>1</numentries>
</header>
<members>
<member><elem>n</elem></member>
</members>
</ipset>
</ipsets>
r$ ipset list -o xml -t
<ipsets>
<ipset name="x">
<type>hash:ip</type>
<revision>6</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><timeout>0</timeout><counters/><comment/><bucketsize>12</bucketsize><initval>0x00000001</initval>
<memsize>348</memsize>
<references>0</references>
<numentries>1</numentries>
</header>
</ipset>
<ipset name="n">
<type>hash:net</type>
<revision>7</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>0x00000001</initval>
<memsize>552</memsize>
<references>1</references>
<numentries>2</numentries>
</header>
</ipset>
<ipset name="p">
<type>bitmap:port</type>
<revision>3</revision>
<header><range>1-9</range><counters/>
<memsize>224</memsize>
<references>0</references>
<numentries>1</numentries>
</header>
</ipset>
<ipset name="l">
<type>list:set</type>
<revision>3</revision>
<header><size>8</size>
<memsize>128</memsize>
<references>0</references>
<numentries>1</numentries>
</header>
</ipset>
</ipsets>
r$ ipset list -o xml -n
<ipsets>
<ipset name="x"/>
<ipset name="n"/>
<ipset name="p"/>
<ipset name="l"/>
</ipsets>
r$ ipset save -o xml
<ipsets>
<ipset name="x">
<type>hash:ip</type>
<revision>6</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><timeout>0</timeout><counters/><comment/><bucketsize>12</bucketsize><initval>0x00000001</initval>
<memsize>348</memsize>
<references>0</references>
<numentries>1</numentries>
</header>
<members>
<member><elem>1.1.1.1</elem><timeout>0</timeout><packets>0</packets><bytes>0</bytes><comment>"<a>"</comment></member>
</members>
</ipset>
<ipset name="n">
<type>hash:net</type>
<revision>7</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>0x00000001</initval>
<memsize>552</memsize>
<references>1</references>
<numentries>2</numentries>
</header>
<members>
<member><elem>1.1.1.4/30</elem><nomatch/></member>
<member><elem>1.1.1.0/24</elem></member>
</members>
</ipset>
<ipset name="p">
<type>bitmap:port</type>
<revision>3</revision>
<header><range>1-9</range><counters/>
<memsize>224</memsize>
<references>0</references>
<numentries>1</numentries>
</header>
<members>
<member><elem>5</elem><packets>0</packets><bytes>0</bytes></member>
</members>
</ipset>
<ipset name="l">
<type>list:set</type>
<revision>3</revision>
<header><size>8</size>
<memsize>128</memsize>
<references>0</references>
<numentries>1</numentries>
</header>
<members>
<member><elem>n</elem></member>
</members>
</ipset>
</ipsets>
r$ ipset list -o save
create x hash:ip family inet hashsize 1024 maxelem 65536 timeout 0 counters comment bucketsize 12 initval 0x00000001
add x 1.1.1.1 timeout 0 packets 0 bytes 0 comment "<a>"
create n hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
add n 1.1.1.4/30 nomatch
add n 1.1.1.0/24
create p bitmap:port range 1-9 counters
add p 5 packets 0 bytes 0
create l list:set size 8
add l n
r$ ipset save -o plain
Name: x
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 0 counters comment bucketsize 12
Size in memory: N
References: 0
Number of entries: 1
Members:
| 
| 
| 
1.1.1.0/24
1.1.1.1 timeout 0 packets 0 bytes 0 comment "<a>"
1.1.1.4/30 nomatch
5 packets 0 bytes 0
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Header: range 1-9 counters
Header: size 8
Members:
Members:
Members:
Name: l
Name: n
Name: p
Number of entries: 1
Number of entries: 1
Number of entries: 2
References: 0
References: 0
References: 1
Revision: 3
Revision: 3
Revision: 7
Size in memory: N
Size in memory: N
Size in memory: N
Type: bitmap:port
Type: hash:net
Type: list:set
n
r$ ipset save -o plain -t
Name: x
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 0 counters comment bucketsize 12 initval 0x00000001
Size in memory: 348
References: 0
Number of entries: 1
1.1.1.1 timeout 0 packets 0 bytes 0 comment "<a>"
| 
Name: n
Type: hash:net
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
Size in memory: 552
References: 1
Number of entries: 2
1.1.1.4/30 nomatch
1.1.1.0/24
| 
Name: p
Type: bitmap:port
Revision: 3
Header: range 1-9 counters
Size in memory: 224
References: 0
Number of entries: 1
5 packets 0 bytes 0
| 
Name: l
Type: list:set
Revision: 3
Header: size 8
Size in memory: 128
References: 0
Number of entries: 1
n
r$ ipset list -o json
ipset v7.17: Syntax error: unknown output mode 'json'
[1]
r$ ipset list -o xml n
<ipsets>
<ipset name="n">
<type>hash:net</type>
<revision>7</revision>
<header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>0x00000001</initval>
<memsize>552</memsize>
<references>1</references>
<numentries>2</numentries>
</header>
<members>
<member><elem>1.1.1.4/30</elem><nomatch/></member>
<member><elem>1.1.1.0/24</elem></member>
</members>
</ipset>
</ipsets>
r$ ipset list -o xml nosuch
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset save -t
create x hash:ip family inet hashsize 1024 maxelem 65536 timeout 0 counters comment bucketsize 12 initval 0x00000001
add x 1.1.1.1 timeout 0 packets 0 bytes 0 comment "<a>"
create n hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
add n 1.1.1.4/30 nomatch
add n 1.1.1.0/24
create p bitmap:port range 1-9 counters
add p 5 packets 0 bytes 0
create l list:set size 8
add l n
r$ ipset save -n
create x hash:ip family inet hashsize 1024 maxelem 65536 timeout 0 counters comment bucketsize 12 initval 0x00000001
add x 1.1.1.1 timeout 0 packets 0 bytes 0 comment "<a>"
create n hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
add n 1.1.1.4/30 nomatch
add n 1.1.1.0/24
create p bitmap:port range 1-9 counters
add p 5 packets 0 bytes 0
create l list:set size 8
add l n
r$ ipset list -s x
Name: x
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 0 counters comment bucketsize 12
Size in memory: N
References: 0
Number of entries: 1
Members:
1.1.1.1 timeout 0 packets 0 bytes 0 comment "<a>"
r$ ipset list -n nosuch
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset -n list
x
n
p
l
r$ ipset list n -t
Name: n
Type: hash:net
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
Size in memory: 552
References: 1
Number of entries: 2
r$ ipset list n x
ipset v7.17: Unknown argument x
Try `ipset help' for more information.
[2]
r$ ipset destroy
ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
[1]
r$ ipset destroy -exist nosuch
r$ ipset flush nosuch
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset flush -exist nosuch
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset swap -exist x nosuch
ipset v7.17: Sets cannot be swapped: the second set does not exist
[1]
r$ ipset destroy x
r$ ipset destroy x
ipset v7.17: The set with the given name does not exist
[1]
r$ ipset create x hash:ip initval 1 -exist
r$ ipset create x hash:ip initval 2 hashsize 4096 -exist
r$ ipset create x hash:ip maxelem 3 -exist
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset create x hash:net -exist
ipset v7.17: Set cannot be created: set with the same name already exists
[1]
r$ ipset create x hash:ip -q
[1]
r$ ipset del x 1.1.1.1 -q
[1]
r$ ipset version
ipset v7.17, protocol version: 7
